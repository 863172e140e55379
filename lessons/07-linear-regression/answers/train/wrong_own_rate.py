# wrong: another learning rate; score 0 of 5
def train(x, y, w, learning_rate, n_epochs):
    learning_rate = 0.01
    for _ in range(n_epochs):
        w = w - learning_rate * mse_gradient(x, y, w)
    return w
