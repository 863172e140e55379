# wrong: rounded to one digit; score 0 of 3
def secant_slope(f, x, dx):
    return round((f(x + dx) - f(x)) / dx, 1)
