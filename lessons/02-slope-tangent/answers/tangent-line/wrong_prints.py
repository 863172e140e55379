# wrong: prints the line; score 0 of 3; slip prints
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    print(m, f(x0) - m * x0)
