# wrong: the learning rate falls from epoch to epoch; score 1.2 of 5
def train(x, y, w, learning_rate, n_epochs):
    for k in range(n_epochs):
        w = w - learning_rate / (k + 1) * 2 / len(x) * (x.T @ (x @ w - y))
    return w
