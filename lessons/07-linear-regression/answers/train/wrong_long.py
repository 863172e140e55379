# wrong: one epoch too many; score 0 of 5; slip one-epoch-long
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(n_epochs + 1):
        w = w - learning_rate * mse_gradient(x, y, w)
    return w
