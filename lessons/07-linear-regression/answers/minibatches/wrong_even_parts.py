# wrong: np.array_split into parts of about equal length, which shows where the last batch is shorter by more; score 4.1 of 5; slip even-parts
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    number = -(-len(x) // batch_size)
    return [(x[part], y[part]) for part in np.array_split(order, number)]
