# wrong: the height at x0 for the intercept; score 0 of 3; slip intercept-is-height
def tangent_line(f, x0):
    return gradient(f, x0, 1e-5), f(x0)
