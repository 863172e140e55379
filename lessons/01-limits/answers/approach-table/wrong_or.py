# wrong: the condition with or is always true, so always left; score 0 of 3; slip side-ignored
def approach_table(f, a, side, distances):
    if side == "left" or "right":
        return [(a - d, f(a - d)) for d in distances]
    raise ValueError("side")
