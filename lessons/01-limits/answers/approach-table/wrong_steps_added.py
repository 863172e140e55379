# wrong: each step starts where the last one ended, the distances add up; score 0.5 of 3; slip steps-added-up
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side must be left or right")
    table = []
    x = a
    for d in distances:
        if side == "left":
            x = x - d
        else:
            x = x + d
        table.append((x, f(x)))
    return table
