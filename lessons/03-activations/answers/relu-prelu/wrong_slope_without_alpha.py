# wrong: the slope of PReLU without alpha, also at the kink; score 2.93 of 4; slip prelu-without-alpha
def relu(data):
    return [x if x > 0 else 0 for x in data]


def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]


def prelu(data, alpha):
    return [x if x > 0 else alpha * x for x in data]


def prelu_derivative(data, alpha):
    return [1 if x > 0 else 0 for x in data]
