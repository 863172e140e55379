# wrong: returns the weights flat, shape (d,); score 0 of 5
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(n_epochs):
        w = w - learning_rate * 2 / len(x) * (x.T @ (x @ w - y))
    return w.ravel()
