# right: places as an array, values one by one; score 3 of 3
import numpy as np


def approach_table(f, a, side, distances):
    if side not in {"left", "right"}:
        raise ValueError("left or right, please")
    steps = np.array(distances, dtype=float)
    places = a - steps if side == "left" else a + steps
    return [(float(x), f(float(x))) for x in places]
