# wrong: says whether there is a limit, not which; score 0 of 3
def two_sided_limit(f, a):
    return abs(f(a - 1e-6) - f(a + 1e-6)) < 0.05 or None
