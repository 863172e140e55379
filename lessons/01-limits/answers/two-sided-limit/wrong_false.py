# wrong: False where None is asked for; score 1.17 of 3; slip false-for-none
def two_sided_limit(f, a):
    left, right = f(a - 1e-6), f(a + 1e-6)
    return abs(left - right) < 0.01 and (left + right) / 2
