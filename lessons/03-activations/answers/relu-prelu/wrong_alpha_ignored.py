# wrong: alpha fixed to the value of the slides; score 2.2 of 4
ALPHA = 0.1


def relu(data):
    return [max(0, x) for x in data]


def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]


def prelu(data, alpha):
    return [x if x > 0 else ALPHA * x for x in data]


def prelu_derivative(data, alpha):
    return [1 if x > 0 else ALPHA for x in data]
