# wrong: a negative step treated as positive; score 1.5 of 3; slip step-sign-dropped
def secant_slope(f, x, dx):
    dx = abs(dx)
    return (f(x + dx) - f(x)) / dx
