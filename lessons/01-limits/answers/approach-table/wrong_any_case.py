# wrong: "LEFT" and "Right" are taken as well, where anything else must raise a ValueError; score 2.5 of 3
def approach_table(f, a, side, distances):
    side = str(side).strip().lower()
    if side == "left":
        xs = [a - d for d in distances]
    elif side == "right":
        xs = [a + d for d in distances]
    else:
        raise ValueError("side must be left or right")
    return [(x, f(x)) for x in xs]
