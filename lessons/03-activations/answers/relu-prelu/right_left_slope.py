# right: the left slope at the kink; score 4 of 4
def relu(data):
    return [max(0, x) for x in data]


def relu_derivative(data):
    return [0 if x <= 0 else 1 for x in data]


def prelu(data, alpha):
    return [x if x >= 0 else alpha * x for x in data]


def prelu_derivative(data, alpha):
    return [alpha if x <= 0 else 1 for x in data]
