# right: yield from a generator expression; score 5 of 5
def minibatches(x, y, batch_size, rng):
    order = list(rng(len(y)))
    yield from ((x[order[k : k + batch_size]], y[order[k : k + batch_size]]) for k in range(0, len(order), batch_size))
