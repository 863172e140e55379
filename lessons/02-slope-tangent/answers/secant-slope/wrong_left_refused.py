# wrong: refuses a negative step; score 1.5 of 3
def secant_slope(f, x, dx):
    if dx <= 0:
        raise ValueError("dx must be positive")
    return (f(x + dx) - f(x)) / dx
