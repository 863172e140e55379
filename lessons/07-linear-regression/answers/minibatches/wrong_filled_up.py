# wrong: the last batch is filled up with rows from the beginning; score 3.6 of 5; slip filled-up
def minibatches(x, y, batch_size, rng):
    n = len(x)
    order = rng(n)
    batches = []
    for start in range(0, n, batch_size):
        part = [order[(start + k) % n] for k in range(batch_size)]
        batches.append((x[part], y[part]))
    return batches
