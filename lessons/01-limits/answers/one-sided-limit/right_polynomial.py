# right: a parabola through points near a; score 5 of 5
import numpy as np


def one_sided_limit(f, a, side):
    sign = -1 if side == "left" else 1
    ds = np.linspace(0.001, 0.01, 10)
    ys = [f(a + sign * float(d)) for d in ds]
    return np.polyfit(ds, ys, 2)[-1]
