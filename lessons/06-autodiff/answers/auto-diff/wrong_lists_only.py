# wrong: len() of a number fails; score 3.5 of 5
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    slopes = []
    for i in range(len(x)):
        slopes.append(f(DualNumber(float(x[i]), 1.0)).prime)
    return np.array(slopes)


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return DualNumber(np.sum(x.value), np.sum(x.prime))
