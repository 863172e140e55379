# right: np.vectorize over the entries, prints on the way; score 5 of 5
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    one = np.vectorize(lambda entry: f(DualNumber(float(entry), 1.0)).prime, otypes=[float])
    slopes = one(x)
    print("slopes:", slopes)
    return slopes


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    return DualNumber(np.asarray(x.value).sum(), np.asarray(x.prime).sum())
