# wrong: every other side counts as right; score 2.17 of 3
def approach_table(f, a, side, distances):
    if side == "left":
        return [(a - d, f(a - d)) for d in distances]
    else:
        return [(a + d, f(a + d)) for d in distances]
