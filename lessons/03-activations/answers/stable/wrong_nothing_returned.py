# wrong: computed, printed, nothing returned; score 0 of 4; slip prints
import numpy as np


def stable_sigmoid(x):
    print(1 / (1 + np.exp(-np.abs(x))))


def stable_softplus(x):
    print(np.logaddexp(0, x))
