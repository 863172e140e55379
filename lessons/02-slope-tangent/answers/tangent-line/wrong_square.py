# wrong: the worked example's formula, whatever f is; score 0 of 3; slip formula-of-the-example
def tangent_line(f, x0):
    return (2 * x0, -(x0**2))
