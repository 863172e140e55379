# wrong: np.linspace takes the end with it, so the last value is f at a; score 0 of 5; slip value-for-limit
import numpy as np


def one_sided_limit(f, a, side):
    start = a - 1e-4 if side == "left" else a + 1e-4
    values = [f(x) for x in np.linspace(start, a, 20)]
    return values[-1]
