# wrong: b = f(x0) - m, without x0; score 0 of 3; slip place-forgotten
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    b = f(x0) - m
    return m, b
