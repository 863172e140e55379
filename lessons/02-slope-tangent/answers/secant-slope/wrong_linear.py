# wrong: takes f(x + dx) for f(x) + f(dx); score 0 of 3; slip step-for-place
def secant_slope(f, x, dx):
    return (f(x) + f(dx) - f(x)) / dx
