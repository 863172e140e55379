# wrong: not attempted; score 0 of 5
def minibatches(x, y, batch_size, rng):
    raise NotImplementedError
