# right: three claims, nan asked for by name; score 3 of 3
import math


def value_or_none(f, a):
    try:
        value = f(a)
    except Exception:
        return None
    return None if math.isnan(value) else value


def is_continuous(f, a):
    limit, value = two_sided_limit(f, a), value_or_none(f, a)
    has_limit = limit is not None
    has_value = value is not None
    return has_limit and has_value and abs(limit - value) <= 0.02
