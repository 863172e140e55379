# wrong: the table is a default argument and keeps the rows of earlier calls; score 0.5 of 3
def approach_table(f, a, side, distances, table=[]):
    if side not in ("left", "right"):
        raise ValueError("side must be left or right")
    for d in distances:
        x = a - d if side == "left" else a + d
        table.append((x, f(x)))
    return table
