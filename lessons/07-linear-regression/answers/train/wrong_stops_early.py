# wrong: at most 100 epochs; score 4.4 of 5
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(min(n_epochs, 100)):
        w = w - learning_rate * mse_gradient(x, y, w)
    return w
