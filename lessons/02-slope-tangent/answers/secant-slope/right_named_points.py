# right: names for both points; score 3 of 3
def secant_slope(f, x, dx):
    x2 = x + dx
    y1, y2 = f(x), f(x2)
    return (y2 - y1) / (x2 - x)
