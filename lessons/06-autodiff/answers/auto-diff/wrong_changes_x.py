# wrong: writes the slopes into the list that it was given; score 3.5 of 5
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    if np.ndim(x) == 0:
        return f(DualNumber(float(x), 1.0)).prime
    for i in range(len(x)):
        x[i] = f(DualNumber(float(x[i]), 1.0)).prime
    return np.array(x, dtype=float)


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return DualNumber(np.sum(x.value), np.sum(x.prime))
