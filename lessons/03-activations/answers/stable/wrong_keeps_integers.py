# wrong: the result gets the type of x; score 3.6 of 4; slip dtype-kept
import numpy as np


def stable_sigmoid(x):
    result = np.empty_like(x)
    result[x >= 0] = 1 / (1 + np.exp(-x[x >= 0]))
    result[x < 0] = np.exp(x[x < 0]) / (1 + np.exp(x[x < 0]))
    return result


def stable_softplus(x):
    result = np.zeros_like(x)
    result[:] = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
    return result
