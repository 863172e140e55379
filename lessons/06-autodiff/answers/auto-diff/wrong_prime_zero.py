# wrong: the variable enters as a constant; score 2 of 5; slip seed-slope-missing
import numpy as np


def auto_diff(f, x):
    x = np.array(x, dtype=float)
    return f(DualNumber(x, np.zeros(x.shape))).prime


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
