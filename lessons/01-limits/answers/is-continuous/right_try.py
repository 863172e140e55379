# right: value in try, compared with the limit; score 3 of 3
def is_continuous(f, a):
    try:
        value = f(a)
    except Exception:
        return False
    limit = two_sided_limit(f, a)
    if limit is None:
        return False
    return abs(limit - value) < 0.01
