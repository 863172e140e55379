# wrong: f is called on the distance, not on the place; score 0.5 of 3; slip value-of-distance
def approach_table(f, a, side, distances):
    if side == "left":
        return [(a - d, f(d)) for d in distances]
    if side == "right":
        return [(a + d, f(d)) for d in distances]
    raise ValueError("side")
