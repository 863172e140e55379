# wrong: only the slope; score 0 of 3
def tangent_line(f, x0):
    return gradient(f, x0, 1e-5)
