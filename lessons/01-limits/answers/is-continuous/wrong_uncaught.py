# wrong: the error of f gets out; score 1.83 of 3
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    return limit is not None and abs(limit - f(a)) < 0.01
