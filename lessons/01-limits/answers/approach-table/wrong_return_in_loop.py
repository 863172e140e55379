# wrong: returns in the first round of the loop; score 0.5 of 3
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side")
    rows = []
    for d in distances:
        x = a - d if side == "left" else a + d
        rows.append((x, f(x)))
        return rows
