# wrong: the order inverted; score 0 of 5; slip order-inverted
def minibatches(x, y, batch_size, rng):
    order = np.argsort(rng(len(x)))
    return [(x[order[i : i + batch_size]], y[order[i : i + batch_size]]) for i in range(0, len(x), batch_size)]
