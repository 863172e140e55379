# wrong: a central difference, not exact; score 2 of 5
import numpy as np


def auto_diff(f, x):
    x = np.array(x, dtype=float)
    return (f(DualNumber(x + 5e-6, 0)).value - f(DualNumber(x - 5e-6, 0)).value) / 1e-5


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
