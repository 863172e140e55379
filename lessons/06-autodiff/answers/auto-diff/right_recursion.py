# right: a list goes entry by entry through the same function; score 5 of 5
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    if isinstance(x, (list, tuple, np.ndarray)):
        return np.array([auto_diff(f, entry) for entry in x])
    seed = DualNumber(float(x), 1.0)
    return f(seed).prime


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return DualNumber(math.fsum(x.value), math.fsum(x.prime))
