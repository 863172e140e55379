# right: the sigmoid as exp(-softplus(-x)); score 4 of 4
import numpy as np


def stable_sigmoid(x):
    return np.exp(-stable_softplus(-x))


def stable_softplus(x):
    return np.where(x > 0, x, 0) + np.log1p(np.exp(np.minimum(x, -x)))
