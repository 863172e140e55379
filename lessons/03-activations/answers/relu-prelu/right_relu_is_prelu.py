# right: relu is prelu with alpha 0; score 4 of 4
def relu(data):
    return prelu(data, 0)


def relu_derivative(data):
    return prelu_derivative(data, 0)


def prelu(data, alpha):
    return [x if x >= 0 else alpha * x for x in data]


def prelu_derivative(data, alpha):
    return [1 if x >= 0 else alpha for x in data]
