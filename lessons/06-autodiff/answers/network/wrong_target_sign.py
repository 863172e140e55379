# wrong: starts from t - y; score 0 of 6; slip target-sign
import numpy as np


def network_slopes(u, v, w, t):
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    d = 2 * (t - w @ x)
    dx = w.T @ d
    return dx, np.outer(d, x), np.outer(dx, u)
