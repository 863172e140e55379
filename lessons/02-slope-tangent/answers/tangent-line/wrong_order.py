# wrong: intercept first; score 0 of 3; slip order-swapped
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    return f(x0) - m * x0, m
