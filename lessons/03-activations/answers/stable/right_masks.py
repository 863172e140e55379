# right: two masks and a float result; score 4 of 4
import numpy as np


def stable_sigmoid(x):
    result = np.zeros(x.shape)
    positive = x >= 0
    result[positive] = 1 / (1 + np.exp(-x[positive]))
    e = np.exp(x[~positive])
    result[~positive] = e / (1 + e)
    return result


def stable_softplus(x):
    result = np.empty_like(x, dtype=float)
    big = x > 30
    result[big] = x[big]
    result[~big] = np.log(1 + np.exp(x[~big]))
    return result
