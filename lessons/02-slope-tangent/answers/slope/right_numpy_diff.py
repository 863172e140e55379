# right: arrays and numpy.diff, gives a NumPy number; score 2 of 2
import numpy as np

def slope(p, q):
    dx, dy = np.diff(np.array([p, q], dtype=float), axis=0)[0]
    return dy / dx
