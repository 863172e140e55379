# wrong: float() of a list fails; score 2 of 5
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    return f(DualNumber(float(x), 1.0)).prime


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return DualNumber(np.sum(x.value), np.sum(x.prime))
