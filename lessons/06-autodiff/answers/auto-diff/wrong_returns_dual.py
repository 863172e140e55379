# wrong: returns the dual number; score 2 of 5
import numpy as np


def auto_diff(f, x):
    x = np.array(x, dtype=float)
    return f(DualNumber(x, np.ones(x.shape)))


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
