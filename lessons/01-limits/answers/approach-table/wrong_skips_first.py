# wrong: counts from 1 and so leaves out the first distance; score 0.5 of 3
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("left or right")
    table = []
    for i in range(1, len(distances)):
        x = a - distances[i] if side == "left" else a + distances[i]
        table.append((x, f(x)))
    return table
