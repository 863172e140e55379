# wrong: slope times x0 added instead of subtracted; score 0 of 3; slip intercept-plus
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    return m, f(x0) + m * x0
