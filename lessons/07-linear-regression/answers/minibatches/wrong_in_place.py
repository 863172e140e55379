# wrong: shuffles the arguments in place; score 4.2 of 5
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    x[:] = x[order]
    y[:] = y[order]
    return [(x[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(x), batch_size)]
