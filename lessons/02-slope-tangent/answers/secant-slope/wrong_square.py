# wrong: the formula of the worked example, whatever f is; score 0 of 3; slip formula-of-the-example
def secant_slope(f, x, dx):
    return 2 * x + dx
