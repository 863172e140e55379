# wrong: the places are cut to whole numbers; score 0.5 of 3
def approach_table(f, a, side, distances):
    if side == "left":
        xs = [int(a - d) for d in distances]
    elif side == "right":
        xs = [int(a + d) for d in distances]
    else:
        raise ValueError("side must be left or right")
    return [(x, f(x)) for x in xs]
