# wrong: left and right swapped; score 2 of 5; slip sides-swapped
def one_sided_limit(f, a, side):
    return f(a + 1e-6) if side == "left" else f(a - 1e-6)
