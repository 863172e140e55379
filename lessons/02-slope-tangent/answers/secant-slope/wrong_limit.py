# wrong: the derivative instead of the secant; score 0 of 3
def secant_slope(f, x, dx):
    dx = 1e-6
    return (f(x + dx) - f(x)) / dx
