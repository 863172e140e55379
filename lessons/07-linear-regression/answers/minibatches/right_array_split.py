# right: np.split at the multiples of batch_size; score 5 of 5
def minibatches(x, y, batch_size, rng):
    """Return the rows in random order, cut into pairs (x_i, y_i) of batch_size rows."""
    order = rng(len(x))
    cuts = np.arange(batch_size, len(x), batch_size)
    return list(zip(np.split(x[order], cuts), np.split(y[order], cuts)))
