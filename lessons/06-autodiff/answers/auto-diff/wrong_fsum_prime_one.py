# wrong: the prime of fsum is 1, as for a variable; score 3 of 5; slip prime-of-sum-is-one
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    x = np.array(x, dtype=float)
    return f(DualNumber(x, np.ones_like(x))).prime


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return DualNumber(sum(x.value), 1.0)
