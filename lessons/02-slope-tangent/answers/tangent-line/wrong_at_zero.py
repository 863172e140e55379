# wrong: takes f(0) for the intercept; score 0 of 3; slip value-at-zero
def tangent_line(f, x0):
    return gradient(f, x0, 1e-5), f(0)
