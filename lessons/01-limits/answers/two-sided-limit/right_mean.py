# right: both sides, and their mean; score 3 of 3
def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    return (left + right) / 2 if abs(left - right) < 0.05 else None
