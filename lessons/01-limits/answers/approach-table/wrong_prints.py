# wrong: prints the table; score 0.5 of 3; slip prints
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side")
    for d in distances:
        x = a - d if side == "left" else a + d
        print(x, f(x))
