# wrong: rounds to four digits; score 2.5 of 5
import numpy as np


def auto_diff(f, x):
    x = np.array(x, dtype=float)
    return np.round(f(DualNumber(x, np.ones(x.shape))).prime, 4)


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
