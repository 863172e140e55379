# wrong: raises an error in place of returning None; score 1.17 of 3
def two_sided_limit(f, a):
    left = f(a - 1e-6)
    right = f(a + 1e-6)
    if abs(left - right) > 0.05:
        raise ValueError("no limit")
    return (left + right) / 2
