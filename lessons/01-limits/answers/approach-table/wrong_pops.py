# wrong: empties the caller's list on the way; score 2.17 of 3
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side must be left or right")
    sign = -1 if side == "left" else 1
    table = []
    while distances:
        x = a + sign * distances.pop(0)
        table.append((x, f(x)))
    return table
