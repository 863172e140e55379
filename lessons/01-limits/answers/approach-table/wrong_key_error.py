# wrong: an unknown side raises a KeyError, not a ValueError; score 2.17 of 3
def approach_table(f, a, side, distances):
    sign = {"left": -1, "right": 1}
    return [(a + sign[side] * d, f(a + sign[side] * d)) for d in distances]
