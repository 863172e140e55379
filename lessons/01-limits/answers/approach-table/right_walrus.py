# right: one comprehension with a walrus; score 3 of 3
def approach_table(f, a, side, distances):
    try:
        sign = {"left": -1, "right": +1}[side]
    except KeyError:
        raise ValueError("no such side") from None
    return [(x := a + sign * d, f(x)) for d in distances]
