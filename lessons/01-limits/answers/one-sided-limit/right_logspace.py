# right: walks over np.geomspace and keeps the last value, a NumPy scalar; score 5 of 5
import numpy as np


def one_sided_limit(f, a, side):
    distances = np.geomspace(1e-1, 1e-5, 5)
    if side == "left":
        distances = -distances
    values = np.array([f(a + d) for d in distances])
    return values[-1]
