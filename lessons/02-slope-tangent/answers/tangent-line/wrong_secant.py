# wrong: a secant of width 0.1 to the right; score 0 of 3
def tangent_line(f, x0):
    m = secant_slope(f, x0, 0.1)
    return m, f(x0) - m * x0
