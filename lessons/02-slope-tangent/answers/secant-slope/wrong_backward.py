# wrong: the secant to the other side; score 0 of 3; slip secant-to-the-left
def secant_slope(f, x, dx):
    return (f(x) - f(x - dx)) / dx
