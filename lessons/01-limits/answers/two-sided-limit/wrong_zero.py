# wrong: 0 in place of None where there is no limit; score 1.17 of 3; slip zero-for-none
def two_sided_limit(f, a):
    left = f(a - 1e-6)
    right = f(a + 1e-6)
    if abs(left - right) > 0.05:
        return 0
    return (left + right) / 2
