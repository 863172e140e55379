# wrong: prints; score 2 of 5; slip prints
import numpy as np


def auto_diff(f, x):
    x = np.array(x, dtype=float)
    print(f(DualNumber(x, np.ones(x.shape))).prime)


def fsum(x):
    return DualNumber(np.sum(x.value), np.sum(x.prime))
