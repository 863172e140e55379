# right: rows collected one by one into lists; score 5 of 5
def minibatches(x, y, batch_size, rng):
    batches, xs, ys = [], [], []
    for i in rng(len(x)):
        xs.append(x[i])
        ys.append(y[i])
        if len(xs) == batch_size:
            batches.append((np.array(xs), np.array(ys)))
            xs, ys = [], []
    if xs:
        batches.append((np.array(xs), np.array(ys)))
    return batches
