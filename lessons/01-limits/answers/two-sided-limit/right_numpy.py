# right: NumPy comparison and mean; score 3 of 3
import numpy as np


def two_sided_limit(f, a):
    sides = np.array([one_sided_limit(f, a, "left"), one_sided_limit(f, a, "right")])
    if np.ptp(sides) > 0.02:
        return None
    return sides.mean()
