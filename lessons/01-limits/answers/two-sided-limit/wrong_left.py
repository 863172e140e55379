# wrong: always the left side; score 1.17 of 3; slip left-side-only
def two_sided_limit(f, a):
    return one_sided_limit(f, a, "left")
