# right: a map over the cuts, which can be gone through once; score 5 of 5
def minibatches(x, y, batch_size, rng):
    order = np.asarray(rng(len(x)), dtype=int)
    return map(
        lambda start: (x[order[start : start + batch_size]], y[order[start : start + batch_size]]),
        range(0, len(x), batch_size),
    )
