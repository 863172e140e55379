# wrong: y as flat arrays; score 0 of 5
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    return [(x[order[i : i + batch_size]], y[order[i : i + batch_size], 0]) for i in range(0, len(x), batch_size)]
