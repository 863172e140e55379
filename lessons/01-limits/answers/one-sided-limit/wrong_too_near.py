# wrong: so near that rounding eats the digits; score 3 of 5; slip too-near
def one_sided_limit(f, a, side):
    return f(a - 1e-10) if side == "left" else f(a + 1e-10)
