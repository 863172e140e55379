# wrong: only x is shuffled; score 0 of 5; slip rows-mispaired
def minibatches(x, y, batch_size, rng):
    x = x[rng(len(x))]
    return [(x[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(x), batch_size)]
