# wrong: prime 1 in place of an array of ones; score 4.5 of 5
import numpy as np


def auto_diff(f, x):
    return f(DualNumber(np.array(x, dtype=float), 1.0)).prime


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
