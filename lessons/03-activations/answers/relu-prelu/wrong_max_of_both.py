# wrong: max(alpha x, x), right only up to 1; score 3.27 of 4; slip max-of-both
def relu(data):
    return [max(0, x) for x in data]


def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]


def prelu(data, alpha):
    return [max(alpha * x, x) for x in data]


def prelu_derivative(data, alpha):
    return [1 if x >= 0 else alpha for x in data]
