# right: np.diff of the values; score 3 of 3
import numpy as np


def secant_slope(f, x, dx):
    y = np.array([f(x), f(x + dx)], dtype=float)
    return (np.diff(y) / dx)[0]
