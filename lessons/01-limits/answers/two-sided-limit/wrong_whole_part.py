# wrong: compares the whole parts only; score 1.33 of 3; slip compared-after-rounding
def two_sided_limit(f, a):
    left = f(a - 1e-6)
    right = f(a + 1e-6)
    if int(left) == int(right):
        return (left + right) / 2
