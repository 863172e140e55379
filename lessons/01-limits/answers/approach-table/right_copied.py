# right: empties a copy from the back, the list given stays as it was; score 3 of 3
def approach_table(f, a, side, distances):
    if side not in ["left", "right"]:
        raise ValueError("side")
    rest = list(distances)
    table = []
    while rest:
        d = rest.pop()
        x = a - d if side == "left" else a + d
        table.insert(0, (x, f(x)))
    return table
