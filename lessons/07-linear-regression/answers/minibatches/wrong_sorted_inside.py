# wrong: sorts the rows within each batch, so that they are not in the order of rng; score 0 of 5
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    batches = []
    for start in range(0, len(x), batch_size):
        part = sorted(order[start : start + batch_size])
        batches.append((x[part], y[part]))
    return batches
