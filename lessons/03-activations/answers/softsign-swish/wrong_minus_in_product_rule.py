# wrong: minus between the terms of the product rule; score 3.2 of 4; slip product-rule-minus
def softsign(data):
    return [x / (abs(x) + 1) for x in data]

def softsign_derivative(data):
    return [1 / (abs(x) + 1) ** 2 for x in data]

def swish(data):
    return [x / (1 + math.exp(-x)) for x in data]

def swish_derivative(data):
    return [s - x * s * (1 - s) for x, s in zip(data, sigmoid(data))]
