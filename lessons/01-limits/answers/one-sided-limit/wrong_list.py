# wrong: the whole walk in place of one number; score 0 of 5
def one_sided_limit(f, a, side):
    sign = -1 if side == "left" else 1
    return [f(a + sign * d) for d in (1e-4, 1e-5, 1e-6)]
