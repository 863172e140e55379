# right: one run with a prime of ones, sums by Python loops; score 5 of 5
def auto_diff(f, x):
    """Return the derivative of f at x, entry by entry."""
    values = np.asarray(x, dtype=np.float64)
    result = f(DualNumber(values, np.ones_like(values)))
    return result.prime


def fsum(x):
    """Return the sum of the entries of the dual number x."""
    total_value, total_prime = 0.0, 0.0
    for value, prime in zip(x.value, x.prime):
        total_value += value
        total_prime += prime
    return DualNumber(total_value, total_prime)
