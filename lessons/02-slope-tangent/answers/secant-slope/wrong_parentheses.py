# wrong: divides only the second term; score 0 of 3; slip parentheses-missing
def secant_slope(f, x, dx):
    return f(x + dx) - f(x) / dx
