# right: np.where with safe arguments inside; score 4 of 4
import numpy as np


def stable_sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.maximum(x, 0))), np.exp(np.minimum(x, 0)) / (1 + np.exp(np.minimum(x, 0))))


def stable_softplus(x):
    return np.where(x >= 0, x + np.log1p(np.exp(-np.maximum(x, 0))), np.log1p(np.exp(np.minimum(x, 0))))
