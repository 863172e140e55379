# wrong: f(x) before x; score 0.5 of 3; slip pair-swapped
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side")
    sign = -1 if side == "left" else 1
    return [(f(a + sign * d), a + sign * d) for d in distances]
