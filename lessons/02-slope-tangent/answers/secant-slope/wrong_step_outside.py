# wrong: adds the step to the value, not to the place; score 0 of 3
def secant_slope(f, x, dx):
    return (f(x) + dx - f(x)) / dx
