# wrong: a relative tolerance alone, which fails where the limit is 0; score 1.67 of 3; slip relative-threshold
import math


def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    return (left + right) / 2 if math.isclose(left, right, rel_tol=1e-3) else None
