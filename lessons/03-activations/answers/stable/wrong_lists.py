# wrong: loops over a flat list; score 2.43 of 4
import numpy as np


def stable_sigmoid(x):
    return [1 / (1 + np.exp(-v)) if v >= 0 else np.exp(v) / (1 + np.exp(v)) for v in x]


def stable_softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
