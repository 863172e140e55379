# wrong: rounded to one digit, which the visible examples do not show; score 1 of 3
def secant_slope(f, x, dx):
    return round((f(x + dx) - f(x)) / dx, 1)
