# wrong: a width of 1e-16 gives the slope 0; score 0 of 3; slip width-too-small
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-16)
    return (m, f(x0) - m * x0)
