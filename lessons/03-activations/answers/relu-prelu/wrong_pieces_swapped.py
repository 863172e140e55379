# wrong: alpha on the right; score 2.53 of 4; slip pieces-swapped
def relu(data):
    return [max(0, x) for x in data]


def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]


def prelu(data, alpha):
    return [alpha * x if x > 0 else x for x in data]


def prelu_derivative(data, alpha):
    return [alpha if x > 0 else 1 for x in data]
