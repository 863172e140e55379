# wrong: the short batch comes first; score 3.6 of 5; slip short-batch-first
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    short = len(x) % batch_size
    batches = [(x[order[:short]], y[order[:short]])] if short else []
    for start in range(short, len(x), batch_size):
        part = order[start : start + batch_size]
        batches.append((x[part], y[part]))
    return batches
