# right: a loop that appends; score 3 of 3
def approach_table(f, a, side, distances):
    if side == "left":
        sign = -1
    elif side == "right":
        sign = 1
    else:
        raise ValueError("side must be left or right")
    rows = []
    for d in distances:
        x = a + sign * d
        rows.append((x, f(x)))
    return rows
