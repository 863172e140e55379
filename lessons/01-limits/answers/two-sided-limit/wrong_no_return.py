# wrong: no return; score 0 of 3
def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    limit = None if abs(left - right) > 0.01 else (left + right) / 2
