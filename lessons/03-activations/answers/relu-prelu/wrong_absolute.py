# wrong: absolute values; score 3.27 of 4; slip all-positive
def relu(data):
    return [abs(x) for x in data]


def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]


def prelu(data, alpha):
    return [x if x >= 0 else alpha * x for x in data]


def prelu_derivative(data, alpha):
    return [1 if x >= 0 else alpha for x in data]
