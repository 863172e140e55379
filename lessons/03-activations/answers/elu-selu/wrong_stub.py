# wrong: not attempted; score 0 of 4
def elu(data, alpha):
    raise NotImplementedError


def elu_derivative(data, alpha):
    raise NotImplementedError


def selu(data):
    raise NotImplementedError


def selu_derivative(data):
    raise NotImplementedError
