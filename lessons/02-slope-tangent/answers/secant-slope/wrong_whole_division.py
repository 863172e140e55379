# wrong: // cuts the quotient down; score 0 of 3; slip fraction-cut-off
def secant_slope(f, x, dx):
    return (f(x + dx) - f(x)) // dx
