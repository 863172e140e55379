# wrong: PReLU is ReLU, alpha is not used; score 2.2 of 4; slip prelu-without-alpha
def relu(data):
    return [max(0, x) for x in data]


def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]


def prelu(data, alpha):
    return relu(data)


def prelu_derivative(data, alpha):
    return relu_derivative(data)
