# right: partial of one function of two arguments; score 4 of 4
from functools import partial


def linear(const):
    return partial(np.dot, const)


def _loss(y, guess):
    return np.square(guess - y).mean(axis=0, keepdims=True)


def mean_square_error(const):
    return partial(_loss, const)
