# right: the line as a function, its intercept is its value at 0; score 3 of 3
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-4)
    line = lambda x: f(x0) + m * (x - x0)  # noqa: E731
    print("y =", m, "x +", line(0))
    return m, line(0)
