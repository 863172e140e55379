# wrong: the pairs as (y_i, x_i); score 0 of 5; slip targets-first
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    return [(y[order[k : k + batch_size]], x[order[k : k + batch_size]]) for k in range(0, len(x), batch_size)]
