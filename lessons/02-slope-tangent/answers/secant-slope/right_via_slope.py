# right: calls the first exercise's slope; score 3 of 3
def secant_slope(f, x, dx):
    return slope((x, f(x)), (x + dx, f(x + dx)))
