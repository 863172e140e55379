# wrong: only the rise; score 0 of 3; slip not-divided
def secant_slope(f, x, dx):
    return f(x + dx) - f(x)
