# wrong: lists of rows for arrays; score 4.8 of 5
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    batches = []
    for start in range(0, len(x), batch_size):
        rows = order[start : start + batch_size]
        batches.append(([x[i] for i in rows], [y[i] for i in rows]))
    return batches
