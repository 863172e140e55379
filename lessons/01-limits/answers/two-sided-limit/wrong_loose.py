# wrong: overlooks a jump of 0.1; score 2.33 of 3; slip jump-overlooked
def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    return None if abs(left - right) > 0.5 else (left + right) / 2
