# wrong: calls rng for every batch, so that rows come twice, all else right; score 3.6 of 5; slip order-asked-again
def minibatches(x, y, batch_size, rng):
    batches = []
    for start in range(0, len(x), batch_size):
        order = rng(len(x))[start : start + batch_size]
        batches.append((x[order], y[order]))
    return batches
