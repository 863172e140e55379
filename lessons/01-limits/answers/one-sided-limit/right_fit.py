# right: a straight line through the values at several distances, read off at distance 0; score 5 of 5
import numpy as np


def one_sided_limit(f, a, side):
    s = -1 if side == "left" else 1
    d = np.linspace(1e-5, 1e-4, 10)
    y = [f(float(a + s * di)) for di in d]
    slope, intercept = np.polyfit(d, y, 1)
    return intercept
