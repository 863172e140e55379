# wrong: catches the two errors that the text names, and no other; score 2.33 of 3
def is_continuous(f, a):
    try:
        value = f(a)
    except (ZeroDivisionError, ValueError):
        return False
    limit = two_sided_limit(f, a)
    return limit is not None and abs(limit - value) < 0.05
