# wrong: gives x as the prime too; score 2 of 5; slip seed-slope-is-x
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    x = np.array(x, dtype=float)
    return f(DualNumber(x, x)).prime


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return DualNumber(np.sum(x.value), np.sum(x.prime))
