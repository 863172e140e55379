# wrong: nan passes a test for a large difference; score 2.33 of 3; slip nan-passes
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    if limit is None:
        return False
    try:
        if abs(limit - f(a)) > 0.01:
            return False
    except Exception:
        return False
    return True
