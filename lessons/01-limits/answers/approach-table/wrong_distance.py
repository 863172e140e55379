# wrong: the distance where the place belongs; score 0.5 of 3; slip distance-for-place
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side")
    sign = -1 if side == "left" else 1
    return [(d, f(a + sign * d)) for d in distances]
