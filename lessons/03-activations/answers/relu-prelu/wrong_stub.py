# wrong: not attempted; score 0 of 4
def relu(data):
    raise NotImplementedError


def relu_derivative(data):
    raise NotImplementedError


def prelu(data, alpha):
    raise NotImplementedError


def prelu_derivative(data, alpha):
    raise NotImplementedError
