# wrong: x clipped to 500, wrong beyond for the softplus; score 2.63 of 4
import numpy as np


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -500, 500)))


def stable_softplus(x):
    return np.log(1 + np.exp(np.clip(x, -500, 500)))
