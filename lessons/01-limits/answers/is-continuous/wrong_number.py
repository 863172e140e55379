# wrong: 1 and 0 instead of True and False; score 0 of 3
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    try:
        return int(limit is not None and abs(limit - f(a)) < 0.01)
    except Exception:
        return 0
