# wrong: not attempted; score 0 of 4
def exponential(data):
    raise NotImplementedError


def exponential_derivative(data):
    raise NotImplementedError


def softplus(data):
    raise NotImplementedError


def softplus_derivative(data):
    raise NotImplementedError
