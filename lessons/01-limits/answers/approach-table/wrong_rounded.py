# wrong: rounds to two digits; score 1.17 of 3
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side")
    sign = -1 if side == "left" else 1
    return [(round(a + sign * d, 2), round(f(a + sign * d), 2)) for d in distances]
