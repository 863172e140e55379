# wrong: the larger of the two sides, without a look at the gap; score 1.17 of 3
def two_sided_limit(f, a):
    return max(f(a - 1e-6), f(a + 1e-6))
