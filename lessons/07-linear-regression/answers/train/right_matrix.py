# right: one matrix power instead of a loop over rows; score 5 of 5
def train(x, y, w, learning_rate, n_epochs):
    n, d = x.shape
    shrink = np.eye(d) - 2 * learning_rate / n * x.T @ x
    shift = 2 * learning_rate / n * x.T @ y
    for _ in range(n_epochs):
        w = shrink @ w + shift
    return w
