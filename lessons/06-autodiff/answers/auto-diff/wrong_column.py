# wrong: gives a column of shape (n, 1); score 2 of 5
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    x = np.array(x, dtype=float).reshape(-1, 1)
    return f(DualNumber(x, np.ones_like(x))).prime


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return DualNumber(np.sum(x.value), np.sum(x.prime))
