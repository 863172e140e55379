# wrong: no value passes for continuous, because the limit exists; score 1.83 of 3; slip missing-value-passes
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    if limit is None:
        return False
    try:
        return abs(f(a) - limit) < 0.05
    except Exception:
        return True
