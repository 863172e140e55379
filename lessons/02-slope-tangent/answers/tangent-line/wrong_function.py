# wrong: the line as a function instead of two numbers; score 0 of 3
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    return lambda x: f(x0) + m * (x - x0)
