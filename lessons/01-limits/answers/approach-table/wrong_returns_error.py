# wrong: returns the error instead of raising it; score 2.17 of 3
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        return ValueError("side must be left or right")
    sign = -1 if side == "left" else 1
    return [(a + sign * d, f(a + sign * d)) for d in distances]
