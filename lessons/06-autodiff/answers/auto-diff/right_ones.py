# right: an array of ones as prime; score 5 of 5
import numpy as np


def auto_diff(f, x):
    x = np.array(x, dtype=float)
    return f(DualNumber(x, np.ones(x.shape))).prime


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
