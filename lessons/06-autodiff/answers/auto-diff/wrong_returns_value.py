# wrong: returns the value; score 2 of 5; slip function-itself
import numpy as np


def auto_diff(f, x):
    x = np.array(x, dtype=float)
    return f(DualNumber(x, np.ones(x.shape))).value


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
