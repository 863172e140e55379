# wrong: not attempted; score 0 of 3
def evaluate(x, y, w):
    raise NotImplementedError
