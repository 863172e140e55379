# right: NumPy's polynomial differentiates itself; score 2 of 2
from numpy.polynomial import Polynomial

cubic = Polynomial([0, 0, -5, 3])


def func_der(x):
    return cubic.deriv()(x)
