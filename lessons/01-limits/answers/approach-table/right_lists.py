# right: pairs as lists, sign from a dictionary; score 3 of 3
SIGNS = {"left": -1.0, "right": 1.0}


def approach_table(f, a, side, distances):
    if side not in SIGNS:
        raise ValueError(f"unknown side {side!r}")
    return [[a + SIGNS[side] * d, f(a + SIGNS[side] * d)] for d in distances]
