# wrong: in with a text instead of a tuple, so the empty text passes; score 2.5 of 3
def approach_table(f, a, side, distances):
    if side not in ("left") and side not in ("right"):
        raise ValueError("side")
    sign = -1 if side == "left" else 1
    return [(a + sign * d, f(a + sign * d)) for d in distances]
