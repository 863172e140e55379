# wrong: in place on a copy of w, which breaks for whole numbers; score 4.4 of 5
def train(x, y, w, learning_rate, n_epochs):
    w = w.copy()
    for _ in range(n_epochs):
        w -= learning_rate * 2 / len(x) * (x.T @ (x @ w - y))
    return w
