# wrong: central for the secant from x; score 0 of 3; slip central-for-secant
def secant_slope(f, x, dx):
    return (f(x + dx / 2) - f(x - dx / 2)) / dx
