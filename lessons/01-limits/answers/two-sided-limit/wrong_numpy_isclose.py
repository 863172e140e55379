# wrong: np.isclose as it comes, too strict for steep functions; score 1.67 of 3; slip relative-threshold
import numpy as np


def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    if np.isclose(left, right):
        return left
    return None
