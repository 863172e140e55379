# right: halves the width until the slope stands still; score 3 of 3
def tangent_line(f, x0):
    width, old = 1.0, gradient(f, x0, 1.0)
    for _ in range(40):
        width /= 2
        m = gradient(f, x0, width)
        if abs(m - old) < 1e-7:
            break
        old = m
    return m, f(x0) - m * x0
