# wrong: rng called for x and for y; score 3.6 of 5; slip rows-mispaired
def minibatches(x, y, batch_size, rng):
    x, y = x[rng(len(x))], y[rng(len(y))]
    return [(x[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(x), batch_size)]
