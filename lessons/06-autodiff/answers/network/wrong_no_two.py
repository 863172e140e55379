# wrong: the factor 2 is missing; score 0 of 6; slip half-gradient
import numpy as np


def network_slopes(u, v, w, t):
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    d = w @ x - t
    dx = w.T @ d
    return dx, np.outer(d, x), np.outer(dx, u)
