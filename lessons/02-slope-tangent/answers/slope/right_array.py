# right: points as NumPy arrays, a NumPy scalar comes back; score 2 of 2
import numpy as np


def slope(p, q):
    dx, dy = np.array(q) - np.array(p)
    return dy / dx
