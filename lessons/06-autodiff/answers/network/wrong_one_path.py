# wrong: only the path through the first output; score 2 of 6; slip one-path-only
import numpy as np


def network_slopes(u, v, w, t):
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    d = 2 * (w @ x - t)
    dx = w[0] * d[0]
    return dx, np.outer(d, x), np.outer(dx, u)
