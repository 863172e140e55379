# wrong: dE/dv multiplied by x, not by u; score 4 of 6; slip wrong-layer-input
import numpy as np


def network_slopes(u, v, w, t):
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    d = 2 * (w @ x - t)
    dx = w.T @ d
    return dx, np.outer(d, x), np.outer(dx, x)
