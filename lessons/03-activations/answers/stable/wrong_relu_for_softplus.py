# wrong: max(x, 0) for the softplus, right only far out; score 2.91 of 4; slip relu-for-softplus
import numpy as np


def stable_sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def stable_softplus(x):
    return np.maximum(x, 0.0)
