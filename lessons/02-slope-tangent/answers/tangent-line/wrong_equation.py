# wrong: the equation as a text; score 0 of 3
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    b = f(x0) - m * x0
    return f"y = {m}x + {b}"
