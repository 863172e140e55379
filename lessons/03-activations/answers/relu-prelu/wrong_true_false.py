# wrong: the slopes as True and False; score 2.73 of 4
def relu(data):
    return [max(0, x) for x in data]


def relu_derivative(data):
    return [x > 0 for x in data]


def prelu(data, alpha):
    return [x if x >= 0 else alpha * x for x in data]


def prelu_derivative(data, alpha):
    return [1 if x >= 0 else alpha for x in data]
