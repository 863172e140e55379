# wrong: writes into x, which also cuts whole numbers; score 3.31 of 4
import numpy as np


def stable_sigmoid(x):
    x[:] = np.where(x >= 0, 1, np.exp(-np.abs(x))) / (1 + np.exp(-np.abs(x)))
    return x


def stable_softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
