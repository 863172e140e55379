# wrong: the gap has a sign, and every jump downwards passes for small; score 1.83 of 3; slip jump-down-missed
def two_sided_limit(f, a):
    left = f(a - 1e-6)
    right = f(a + 1e-6)
    if right - left < 0.05:
        return (left + right) / 2
    return None
