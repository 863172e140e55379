# wrong: not attempted; score 0 of 4
def gradient(f, x, epsilon):
    raise NotImplementedError
