# right: a dictionary of signs, its KeyError turned into a ValueError; score 3 of 3
def approach_table(f, a, side, distances):
    try:
        sign = {"left": -1, "right": +1}[side]
    except KeyError:
        raise ValueError(f"unknown side: {side}") from None
    pairs = []
    for d in distances:
        x = a + sign * d
        pairs.append((x, f(x)))
    return pairs
