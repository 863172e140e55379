# right: the secant from the left end; score 4 of 4
def gradient(f, x, epsilon):
    return secant_slope(f, x - epsilon / 2, epsilon)
