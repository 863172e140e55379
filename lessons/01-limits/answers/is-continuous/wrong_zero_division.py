# wrong: catches only ZeroDivisionError; score 2.33 of 3
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    try:
        return limit is not None and abs(limit - f(a)) < 0.01
    except ZeroDivisionError:
        return False
