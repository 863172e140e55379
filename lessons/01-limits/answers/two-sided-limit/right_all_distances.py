# right: the gap must be small at several distances; score 3 of 3
def two_sided_limit(f, a):
    """Return the limit of f at a, or None where the two sides differ."""
    ds = (1e-5, 5e-6, 2e-6, 1e-6)
    if all(abs(f(a + d) - f(a - d)) < 0.06 for d in ds):
        return f(a + ds[-1])
