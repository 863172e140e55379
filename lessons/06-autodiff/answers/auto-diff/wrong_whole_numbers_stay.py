# wrong: whole numbers stay whole, so a negative power fails; score 3.5 of 5
import numpy as np


def auto_diff(f, x):
    x = np.array(x)
    return f(DualNumber(x, np.ones(x.shape))).prime


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
