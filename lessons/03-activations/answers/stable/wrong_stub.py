# wrong: not attempted; score 0 of 4
def stable_sigmoid(x):
    raise NotImplementedError


def stable_softplus(x):
    raise NotImplementedError
