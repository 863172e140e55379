# wrong: u v' - u' v, the quotient rule turned round, so the slope is negative; score 3.2 of 4; slip quotient-order
def softsign(data):
    return [x / (abs(x) + 1) for x in data]

def softsign_derivative(data):
    slopes = []
    for x in data:
        sign = 1 if x >= 0 else -1
        slopes.append((x * sign - (abs(x) + 1)) / (abs(x) + 1) ** 2)
    return slopes

def swish(data):
    return [x / (1 + math.exp(-x)) for x in data]

def swish_derivative(data):
    return [s + x * s * (1 - s) for x, s in zip(data, sigmoid(data))]
