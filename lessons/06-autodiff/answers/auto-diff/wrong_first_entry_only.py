# wrong: only the first entry of a list is used; score 2 of 5
import numpy as np


def auto_diff(f, x):
    x = float(np.ravel(x)[0])
    return f(DualNumber(x, 1.0)).prime


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
