# wrong: where two_sided_limit gives None, None - value raises and the error gets out; score 0.67 of 3
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    try:
        value = f(a)
    except Exception:
        return False
    return abs(limit - value) < 0.05
