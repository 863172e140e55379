# right: prime 1 for all entries at once; score 5 of 5
import numpy as np


def auto_diff(f, x):
    dual = f(DualNumber(np.asarray(x, dtype=float), 1.0))
    return dual.prime + np.zeros(np.shape(x))


def fsum(x):
    total = DualNumber(0.0, 0.0)
    for value, prime in zip(np.ravel(x.value), np.ravel(x.prime), strict=True):
        total = total + DualNumber(value, prime)
    return total
