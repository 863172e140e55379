# wrong: two lists instead of rows; score 0.5 of 3; slip columns-for-rows
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side")
    xs = [a - d if side == "left" else a + d for d in distances]
    return xs, [f(x) for x in xs]
