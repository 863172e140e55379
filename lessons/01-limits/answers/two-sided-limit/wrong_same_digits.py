# wrong: compares after rounding to two digits, which tears numbers on both sides of a rounding edge; score 2.33 of 3; slip compared-after-rounding
def two_sided_limit(f, a):
    left = round(f(a - 1e-6), 2)
    right = round(f(a + 1e-6), 2)
    if left == right:
        return left
    return None
