# wrong: the slope of the curve, from the derivative's formula; score 0 of 5
def one_sided_limit(f, a, side):
    h = 1e-5
    if side == "left":
        return (f(a - h) - f(a - 2 * h)) / h
    return (f(a + 2 * h) - f(a + h)) / h
