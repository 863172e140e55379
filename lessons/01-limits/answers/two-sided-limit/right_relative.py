# right: isclose with a relative and an absolute tolerance; score 3 of 3
import math


def two_sided_limit(f, a):
    left, right = f(a - 1e-6), f(a + 1e-6)
    if math.isclose(left, right, rel_tol=1e-6, abs_tol=0.01):
        return (left + right) / 2
