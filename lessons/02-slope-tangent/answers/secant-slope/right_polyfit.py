# right: the straight line through the two points by np.polyfit; score 3 of 3
import numpy as np


def secant_slope(f, x, dx):
    run = np.array([0.0, dx])
    rise = np.array([0.0, f(x + dx) - f(x)])
    return np.polyfit(run, rise, 1)[0]
