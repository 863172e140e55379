# right: the side is looked at in every round of the loop; score 3 of 3
def approach_table(f, a, side, distances):
    table = []
    for d in distances:
        if side == "left":
            x = a - d
        elif side == "right":
            x = a + d
        else:
            raise ValueError("side must be left or right")
        table.append((x, f(x)))
    return table
