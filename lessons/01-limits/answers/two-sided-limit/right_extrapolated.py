# right: extrapolates each side, so steepness drops out; score 3 of 3
def two_sided_limit(f, a):
    left = 2 * f(a - 1e-4) - f(a - 2e-4)
    right = 2 * f(a + 1e-4) - f(a + 2e-4)
    if abs(left - right) > 1e-3:
        return None
    return (left + right) / 2
