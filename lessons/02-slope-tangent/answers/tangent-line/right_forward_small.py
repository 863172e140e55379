# right: a forward difference with a small step; score 3 of 3
def tangent_line(f, x0):
    m = (f(x0 + 1e-7) - f(x0)) / 1e-7
    return m, f(x0) - m * x0
