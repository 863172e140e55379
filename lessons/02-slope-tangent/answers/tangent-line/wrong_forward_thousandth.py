# wrong: a forward difference over 0.001 is off by half of f'' thousandths; score 1 of 3
def tangent_line(f, x0):
    m = (f(x0 + 0.001) - f(x0)) / 0.001
    return (m, f(x0) - m * x0)
