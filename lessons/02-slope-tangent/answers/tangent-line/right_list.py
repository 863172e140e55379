# right: a list instead of a tuple; score 3 of 3
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-4)
    return [m, -m * x0 + f(x0)]
