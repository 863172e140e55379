# wrong: a list of x batches and a list of y batches; score 0 of 5
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    starts = range(0, len(x), batch_size)
    return [x[order[i : i + batch_size]] for i in starts], [y[order[i : i + batch_size]] for i in starts]
