# wrong: return inside the loop, one batch only; score 0 of 5
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    for i in range(0, len(x), batch_size):
        rows = order[i : i + batch_size]
        return [(x[rows], y[rows])]
