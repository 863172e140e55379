# wrong: waits for a change of 1e-12, which rounding never allows; score 3 of 5
def one_sided_limit(f, a, side):
    sign = -1 if side == "left" else 1
    d = 0.1
    old, new = f(a + sign * d), f(a + sign * d / 2)
    while abs(new - old) > 1e-12 and d > 1e-12:
        d /= 2
        old, new = new, f(a + sign * d / 2)
    return new
