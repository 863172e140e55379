# wrong: only the values; score 0.5 of 3; slip values-only
def approach_table(f, a, side, distances):
    if side == "left":
        return [f(a - d) for d in distances]
    if side == "right":
        return [f(a + d) for d in distances]
    raise ValueError("side")
