# wrong: a width so wide that the line is a secant; score 0 of 3
def tangent_line(f, x0):
    m = gradient(f, x0, 1.0)
    return m, f(x0) - m * x0
