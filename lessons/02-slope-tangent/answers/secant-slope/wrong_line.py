# wrong: slope and intercept where one number is wanted; score 0 of 3
def secant_slope(f, x, dx):
    m = (f(x + dx) - f(x)) / dx
    return m, f(x) - m * x
