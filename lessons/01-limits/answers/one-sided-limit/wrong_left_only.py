# wrong: always from the left; score 2 of 5; slip side-ignored
def one_sided_limit(f, a, side):
    return f(a - 1e-6)
