# wrong: the short batch lost; score 3.6 of 5; slip short-batch-lost
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    made = []
    for k in range(len(x) // batch_size):
        rows = order[k * batch_size : (k + 1) * batch_size]
        made.append((x[rows], y[rows]))
    return made
