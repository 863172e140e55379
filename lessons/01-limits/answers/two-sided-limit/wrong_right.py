# wrong: always the right side; score 1.17 of 3; slip right-side-only
def two_sided_limit(f, a):
    return f(a + 1e-6)
