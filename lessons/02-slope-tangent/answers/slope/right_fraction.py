# right: exact fractions, turned into a float at the end; score 2 of 2
from fractions import Fraction

def slope(p, q):
    return float(Fraction(q[1] - p[1]) / Fraction(q[0] - p[0]))
