# wrong: left and right swapped; score 0.5 of 3; slip sides-swapped
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side")
    return [(a + d, f(a + d)) if side == "left" else (a - d, f(a - d)) for d in distances]
