# right: counts by hand, and shows the table on the side; score 3 of 3
def approach_table(f, a, side, distances):
    """Return the pairs (x, f(x)) of a walk towards a."""
    table = []
    i = 0
    while i < len(distances):
        if side == "left":
            x = a - distances[i]
        elif side == "right":
            x = a + distances[i]
        else:
            raise ValueError("left or right, please")
        y = f(x)
        print(f"x = {x:10.6f}   f(x) = {y:10.6f}")
        table += [(x, y)]
        i = i + 1
    if side != "left" and side != "right":
        raise ValueError("left or right, please")
    return table
