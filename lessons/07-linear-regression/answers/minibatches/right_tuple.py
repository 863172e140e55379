# right: a tuple of pairs; score 5 of 5
def minibatches(x, y, batch_size, rng):
    n = len(x)
    order = rng(n)
    parts = [order[start : start + batch_size] for start in range(0, n, batch_size)]
    return tuple((x[part, :], y[part, :]) for part in parts)
