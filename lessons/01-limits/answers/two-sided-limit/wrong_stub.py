# wrong: not attempted; score 0 of 3
def two_sided_limit(f, a):
    raise NotImplementedError
