# right: arithmetic with comparisons; score 4 of 4
def relu(data):
    return [(x > 0) * x for x in data]


def relu_derivative(data):
    return [int(x > 0) for x in data]


def prelu(data, alpha):
    return [max(x, 0) + alpha * min(x, 0) for x in data]


def prelu_derivative(data, alpha):
    return [(x > 0) + alpha * (x <= 0) for x in data]
