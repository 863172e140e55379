# wrong: |x + 1| below the line, which is 0 at -1; the slope is right; score 3.2 of 4; slip bars-around-sum
def softsign(data):
    return [x / abs(x + 1) if x != -1 else 0 for x in data]

def softsign_derivative(data):
    return [1 / (abs(x) + 1) ** 2 for x in data]

def swish(data):
    return [x / (1 + math.exp(-x)) for x in data]

def swish_derivative(data):
    return [s + x * s * (1 - s) for x, s in zip(data, sigmoid(data))]
