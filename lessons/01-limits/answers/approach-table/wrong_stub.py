# wrong: not attempted; score 0 of 3
def approach_table(f, a, side, distances):
    raise NotImplementedError
