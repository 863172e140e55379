# right: an exact fraction of Python, made a float at the end; score 2 of 2
from fractions import Fraction

def discrete_derivative(values, i):
    rise = Fraction(values[i + 1]) - Fraction(values[i - 1])
    return float(rise / Fraction(2))
