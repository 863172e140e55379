# wrong: "if limit and value", where either may be 0; score 2.33 of 3; slip height-zero-refused
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    try:
        value = f(a)
    except Exception:
        return False
    if limit and value:
        return abs(limit - value) < 0.05
    return False
