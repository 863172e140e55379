# wrong: nan where None is asked for; score 1.17 of 3
def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    return (left + right) / 2 if abs(left - right) < 0.01 else float("nan")
