# right: an array filled in by a loop, a sum of dual numbers; score 5 of 5
from functools import reduce


def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    points = np.array(x, dtype=float)
    slopes = np.zeros(points.shape)
    for place in np.ndindex(points.shape):
        slopes[place] = f(DualNumber(points[place], 1.0)).prime
    return slopes


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    entries = [DualNumber(a, b) for a, b in zip(np.ravel(x.value), np.ravel(x.prime))]
    return reduce(lambda left, right: left + right, entries)
