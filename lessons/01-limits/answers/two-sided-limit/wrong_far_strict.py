# wrong: too far out for its threshold, so even the hole seems torn; score 0 of 3; slip no-gap-forgiven
def two_sided_limit(f, a):
    left, right = f(a - 1e-4), f(a + 1e-4)
    return left if abs(left - right) <= 1e-4 else None
