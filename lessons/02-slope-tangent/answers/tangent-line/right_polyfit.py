# right: fits a line to points very near; score 3 of 3
import numpy as np

def tangent_line(f, x0):
    xs = x0 + np.linspace(-1e-4, 1e-4, 5)
    ys = [f(x) for x in xs]
    m, height = np.polyfit(xs - x0, ys, 1)
    return m, height - m * x0
