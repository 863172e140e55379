# wrong: not attempted; score 0 of 4
def softsign(data):
    raise NotImplementedError


def softsign_derivative(data):
    raise NotImplementedError


def swish(data):
    raise NotImplementedError


def swish_derivative(data):
    raise NotImplementedError
