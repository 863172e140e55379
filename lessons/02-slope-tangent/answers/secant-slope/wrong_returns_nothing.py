# wrong: computes and forgets to return; score 0 of 3
def secant_slope(f, x, dx):
    result = (f(x + dx) - f(x)) / dx
