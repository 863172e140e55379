# wrong: a limit is enough; score 1.17 of 3; slip limit-is-enough
def is_continuous(f, a):
    return two_sided_limit(f, a) is not None
