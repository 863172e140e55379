# right: weight by weight in loops, all from the old weights; score 5 of 5
def train(x, y, w, learning_rate, n_epochs):
    weights = [float(v) for v in w[:, 0]]
    n = len(y)
    for _ in range(n_epochs):
        errors = [sum(a * v for a, v in zip(row, weights)) - float(t) for row, t in zip(x, y[:, 0])]
        slopes = [2 / n * sum(e * row[j] for e, row in zip(errors, x)) for j in range(len(weights))]
        weights = [v - learning_rate * s for v, s in zip(weights, slopes)]
    return np.array(weights).reshape(-1, 1)
