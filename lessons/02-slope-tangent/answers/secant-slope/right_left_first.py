# right: for a negative step the same two points from left to right; score 3 of 3
def secant_slope(f, x, dx):
    if dx < 0:
        return secant_slope(f, x + dx, -dx)
    f1 = f(x)
    f2 = f(x + dx)
    print(f1, f2)
    return (f2 - f1) / dx
