# right: gives a NumPy number; score 3 of 3
import numpy as np

def secant_slope(f, x, dx):
    return np.float64(f(x + dx) - f(x)) / dx
