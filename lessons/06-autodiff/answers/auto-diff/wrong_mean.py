# wrong: fsum gives the mean; score 3 of 5; slip mean-for-sum
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    x = np.array(x, dtype=float)
    return f(DualNumber(x, np.ones_like(x))).prime


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return DualNumber(np.mean(x.value), np.mean(x.prime))
