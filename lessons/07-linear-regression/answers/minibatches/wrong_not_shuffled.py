# wrong: rows in their first order; score 0 of 5; slip not-shuffled
def minibatches(x, y, batch_size, rng):
    return [(x[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(x), batch_size)]
