# right: NumPy scalars and np.ptp; score 3 of 3
import numpy as np


def two_sided_limit(f, a):
    sides = np.array([f(a - 1e-6), f(a + 1e-6)], dtype=float)
    torn = np.ptp(sides) > 0.04
    return None if torn else np.mean(sides)
