# right: one distance of 1e-6; score 5 of 5
def one_sided_limit(f, a, side):
    return f(a - 1e-6) if side == "left" else f(a + 1e-6)
