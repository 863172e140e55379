# right: np.bool_ is a bool too, and nan compares as False; score 3 of 3
import numpy as np


def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    if limit is None:
        return False
    try:
        value = f(a)
    except Exception:
        value = np.nan
    return np.isclose(value, limit, rtol=0, atol=0.05)
