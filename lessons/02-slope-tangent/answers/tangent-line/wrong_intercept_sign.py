# wrong: the intercept's sign turned; score 0 of 3; slip intercept-sign
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    return m, m * x0 - f(x0)
