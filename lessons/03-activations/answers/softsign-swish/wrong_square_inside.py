# wrong: 1 / (1 + x^2) for the slope of the softsign; score 3.2 of 4; slip square-on-x-alone
def softsign(data):
    return [x / (abs(x) + 1) for x in data]

def softsign_derivative(data):
    return [1 / (1 + x ** 2) for x in data]

def swish(data):
    return [x / (1 + math.exp(-x)) for x in data]

def swish_derivative(data):
    return [s + x * s * (1 - s) for x, s in zip(data, sigmoid(data))]
