# right: both shuffled first, then cut; score 5 of 5
def minibatches(x, y, batch_size, rng):
    order = rng(x.shape[0])
    x, y = x[order], y[order]
    return [(x[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(x), batch_size)]
