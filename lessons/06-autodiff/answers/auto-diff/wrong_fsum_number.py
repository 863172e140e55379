# wrong: fsum returns a number, the sum of the values; score 3 of 5
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    x = np.array(x, dtype=float)
    return f(DualNumber(x, np.ones_like(x))).prime


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return np.sum(x.value)
