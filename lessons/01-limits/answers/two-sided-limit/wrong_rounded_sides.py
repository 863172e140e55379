# wrong: the sides are compared after rounding, which tears two numbers beside a rounding edge; score 2.33 of 3; slip compared-after-rounding
def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    if round(left, 2) == round(right, 2):
        return right
    return None
