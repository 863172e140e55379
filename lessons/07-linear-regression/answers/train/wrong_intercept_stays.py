# wrong: the intercept is never changed; score 0 of 5; slip intercept-left-out
def train(x, y, w, learning_rate, n_epochs):
    w = w.astype(float)
    for _ in range(n_epochs):
        g = 2 / len(x) * (x.T @ (x @ w - y))
        w[:-1] -= learning_rate * g[:-1]
    return w
