# wrong: at a distance of 1e-4 the gap of 1000x is larger than a jump; score 1.83 of 3; slip steep-taken-for-jump
def two_sided_limit(f, a):
    left, right = f(a - 1e-4), f(a + 1e-4)
    return (left + right) / 2 if abs(left - right) < 0.05 else None
