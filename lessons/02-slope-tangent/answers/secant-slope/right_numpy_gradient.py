# right: np.gradient over two samples; score 3 of 3
import numpy as np


def secant_slope(f, x, dx):
    values = [f(x), f(x + dx)]
    return np.gradient(values, dx)[0]
