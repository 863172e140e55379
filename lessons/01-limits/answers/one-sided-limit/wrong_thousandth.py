# wrong: stops at a distance of 0.001, where f may still be 0.0015 off; score 3 of 5; slip not-near-enough
def one_sided_limit(f, a, side):
    d = 0.001
    if side == "right":
        d = -d
    return f(a - d)
