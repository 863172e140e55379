# wrong: forgives a tenth of the value: a large value hides a gap, a value of 0 forgives nothing; score 1.67 of 3; slip height-zero-refused
def is_continuous(f, a):
    try:
        value = f(a)
    except Exception:
        return False
    limit = two_sided_limit(f, a)
    if limit is None or math.isnan(value):
        return False
    return abs(limit - value) < 0.1 * abs(value)
