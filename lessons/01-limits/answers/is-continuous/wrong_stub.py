# wrong: not attempted; score 0 of 3
def is_continuous(f, a):
    raise NotImplementedError
