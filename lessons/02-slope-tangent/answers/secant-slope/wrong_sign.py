# wrong: the wrong way round above; score 0 of 3; slip slope-sign
def secant_slope(f, x, dx):
    return (f(x) - f(x + dx)) / dx
