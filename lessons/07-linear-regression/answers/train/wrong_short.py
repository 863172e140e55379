# wrong: range(1, n_epochs); score 0 of 5; slip one-epoch-short
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(1, n_epochs):
        w = w - learning_rate * mse_gradient(x, y, w)
    return w
