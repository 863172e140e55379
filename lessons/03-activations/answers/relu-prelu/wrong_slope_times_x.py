# wrong: x is left in the slopes; score 2.2 of 4; slip slope-times-x
def relu(data):
    return [max(0, x) for x in data]


def relu_derivative(data):
    return [x if x > 0 else 0 for x in data]


def prelu(data, alpha):
    return [x if x >= 0 else alpha * x for x in data]


def prelu_derivative(data, alpha):
    return [1 if x > 0 else alpha * x for x in data]
