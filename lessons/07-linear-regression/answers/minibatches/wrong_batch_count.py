# wrong: batch_size taken for the number of batches; score 0 of 5; slip batch-count
def minibatches(x, y, batch_size, rng):
    return [(x[rows], y[rows]) for rows in np.array_split(rng(len(x)), batch_size)]
