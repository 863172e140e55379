# wrong: both one-sided limits instead of one number; score 0 of 3
def two_sided_limit(f, a):
    return one_sided_limit(f, a, "left"), one_sided_limit(f, a, "right")
