# right: the left point first, whichever that is; score 3 of 3
def secant_slope(f, x, dx):
    left, right = min(x, x + dx), max(x, x + dx)
    return (f(right) - f(left)) / (right - left)
