# wrong: returns the last gradient; score 0 of 5
def train(x, y, w, learning_rate, n_epochs):
    g = np.zeros(w.shape)
    for _ in range(n_epochs):
        g = 2 / len(x) * (x.T @ (x @ w - y))
        w = w - learning_rate * g
    return g
