# wrong: a dictionary {x: f(x)} in place of a list of pairs; score 0.5 of 3
def approach_table(f, a, side, distances):
    if side == "left":
        return {a - d: f(a - d) for d in distances}
    elif side == "right":
        return {a + d: f(a + d) for d in distances}
    else:
        raise ValueError("left or right")
