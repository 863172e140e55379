# wrong: not attempted; score 0 of 4
def sigmoid(data):
    raise NotImplementedError


def sigmoid_derivative(data):
    raise NotImplementedError


def tanh(data):
    raise NotImplementedError


def tanh_derivative(data):
    raise NotImplementedError
