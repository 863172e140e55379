# right: named tuples are tuples; score 3 of 3
from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])


def approach_table(f, a, side, distances):
    if side == "left":
        step = -1
    elif side == "right":
        step = 1
    else:
        raise ValueError(f"side is {side!r}")
    return [Point(a + step * d, f(a + step * d)) for d in distances]
