# right: all() over the three claims, lazily; score 3 of 3
def is_continuous(f, a):
    """Return whether the limit of f at a exists and equals f(a)."""
    try:
        y = f(a)
    except Exception as problem:
        print("no value:", problem)
        return False
    limit = two_sided_limit(f, a)
    claims = (
        claim()
        for claim in (
            lambda: limit is not None,
            lambda: not math.isnan(y),
            lambda: abs(limit - y) <= 0.03,
        )
    )
    return all(claims)
