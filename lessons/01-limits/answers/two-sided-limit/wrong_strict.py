# wrong: a tolerance that a steep function misses; score 1.83 of 3; slip steep-taken-for-jump
def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    if abs(left - right) < 1e-4:
        return left
    return None
