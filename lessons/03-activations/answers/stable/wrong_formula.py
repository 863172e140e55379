# wrong: the formulas as they stand; score 1.86 of 4; slip overflow-warning
import numpy as np


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-x))


def stable_softplus(x):
    return np.log(1 + np.exp(x))
