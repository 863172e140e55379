# wrong: prints each batch; score 0 of 5; slip prints
def minibatches(x, y, batch_size, rng):
    order = rng(len(x))
    for i in range(0, len(x), batch_size):
        print(x[order[i : i + batch_size]], y[order[i : i + batch_size]])
