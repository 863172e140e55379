# wrong: slopes not divided by N; score 0 of 5; slip slopes-not-averaged
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(n_epochs):
        w = w - learning_rate * 2 * x.T @ (x @ w - y)
    return w
