# wrong: a distance of 0.001; score 3 of 5; slip not-near-enough
def one_sided_limit(f, a, side):
    return f(a - 0.001) if side == "left" else f(a + 0.001)
