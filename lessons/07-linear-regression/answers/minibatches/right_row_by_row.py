# right: collects row by row until a batch is full; score 5 of 5
def minibatches(x, y, batch_size, rng):
    batches, rows_x, rows_y = [], [], []
    for i in rng(len(x)):
        rows_x.append(x[i])
        rows_y.append(y[i])
        if len(rows_x) == batch_size:
            batches.append((np.array(rows_x), np.array(rows_y)))
            rows_x, rows_y = [], []
    if rows_x:
        batches.append((np.array(rows_x), np.array(rows_y)))
    return batches
