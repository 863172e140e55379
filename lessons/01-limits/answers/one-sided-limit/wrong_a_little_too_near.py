# wrong: a distance of 1e-7, where rounding is already off by 4e-4; score 3 of 5; slip a-little-too-near
def one_sided_limit(f, a, side):
    d = 1e-7
    return f(a - d) if side == "left" else f(a + d)
