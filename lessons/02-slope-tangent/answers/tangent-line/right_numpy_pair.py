# right: NumPy scalars, a narrow width of its own; score 3 of 3
import numpy as np


def tangent_line(f, x0):
    h = np.cbrt(np.finfo(float).eps)
    y_left, y_right = np.float64(f(x0 - h)), np.float64(f(x0 + h))
    m = (y_right - y_left) / (2 * h)
    return m, f(x0) - m * x0
