# right: numpy's polynomials; score 2 of 2
import numpy as np

def func_der(x):
    return np.poly1d([3, -5, 0, 0]).deriv()(x)
