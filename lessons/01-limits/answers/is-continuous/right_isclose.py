# right: isclose, which is False for nan; score 3 of 3
import math


def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    try:
        return limit is not None and math.isclose(limit, f(a), rel_tol=0, abs_tol=0.03)
    except Exception:
        return False
