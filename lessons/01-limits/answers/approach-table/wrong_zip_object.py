# wrong: a zip object is no list, and is empty after one look; score 0.5 of 3
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("left or right")
    xs = [a - d if side == "left" else a + d for d in distances]
    return zip(xs, [f(x) for x in xs])
