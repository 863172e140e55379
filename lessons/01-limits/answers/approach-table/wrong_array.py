# wrong: an array where a list is asked for; score 2.67 of 3
import numpy as np


def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("left or right")
    sign = -1 if side == "left" else 1
    return np.array([(a + sign * d, f(a + sign * d)) for d in distances])
