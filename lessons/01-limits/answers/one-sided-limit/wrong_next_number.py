# wrong: the very next number of the computer, far too near for delicate functions; score 3 of 5
import numpy as np


def one_sided_limit(f, a, side):
    towards = -np.inf if side == "left" else np.inf
    return f(float(np.nextafter(a, towards)))
