# wrong: math.isclose as it comes forgives one part in a billion; score 2.33 of 3; slip exact-comparison
def is_continuous(f, a):
    try:
        value = f(a)
    except Exception:
        return False
    limit = two_sided_limit(f, a)
    return limit is not None and math.isclose(value, limit)
