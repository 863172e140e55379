# wrong: value and limit are compared after rounding; score 2.33 of 3; slip compared-after-rounding
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    try:
        value = f(a)
        return limit is not None and round(limit, 2) == round(value, 2)
    except Exception:
        return False
