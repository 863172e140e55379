# wrong: divides by x + dx, the second place, not by the change; score 0 of 3; slip place-for-step
def secant_slope(f, x, dx):
    return (f(x + dx) - f(x)) / (x + dx)
