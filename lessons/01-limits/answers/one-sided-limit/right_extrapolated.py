# right: two distances, extrapolated to 0; score 5 of 5
def one_sided_limit(f, a, side):
    h = -1e-3 if side == "left" else 1e-3
    return 2 * f(a + h) - f(a + 2 * h)
