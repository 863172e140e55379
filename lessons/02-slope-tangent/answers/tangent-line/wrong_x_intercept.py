# wrong: where the line crosses the x-axis; score 0 of 3; slip crossing-for-intercept
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    return m, x0 - f(x0) / m if m else x0
