# wrong: the tables of dE/dw and dE/dv are turned; score 2 of 6; slip weights-transposed
import numpy as np


def network_slopes(u, v, w, t):
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    d = 2 * (w @ x - t)
    dx = w.T @ d
    return dx, np.outer(x, d), np.outer(u, dx)
