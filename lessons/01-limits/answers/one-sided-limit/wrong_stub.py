# wrong: not attempted; score 0 of 5
def one_sided_limit(f, a, side):
    raise NotImplementedError
