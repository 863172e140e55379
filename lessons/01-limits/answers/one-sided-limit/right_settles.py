# right: halves the distance until the value settles; score 5 of 5
def one_sided_limit(f, a, side):
    sign = {"left": -1, "right": 1}[side]
    d = 1.0
    before = f(a + sign * d)
    for _ in range(40):
        d /= 2
        now = f(a + sign * d)
        if abs(now - before) < 1e-5:
            return now
        before = now
    return before
