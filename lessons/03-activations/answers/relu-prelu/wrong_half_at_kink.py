# wrong: 0.5 at the kink; score 3.47 of 4; slip kink-halfway
def relu(data):
    return [max(0, x) for x in data]


def relu_derivative(data):
    return [0.5 if x == 0 else int(x > 0) for x in data]


def prelu(data, alpha):
    return [x if x >= 0 else alpha * x for x in data]


def prelu_derivative(data, alpha):
    return [1 if x >= 0 else alpha for x in data]
