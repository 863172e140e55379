# wrong: a limit of 0 counts as none; score 2.33 of 3; slip height-zero-refused
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    if not limit:
        return False
    try:
        return abs(limit - f(a)) < 0.01
    except Exception:
        return False
