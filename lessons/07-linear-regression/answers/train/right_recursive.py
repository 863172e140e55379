# right: calls itself; score 5 of 5
def train(x, y, w, learning_rate, n_epochs):
    if n_epochs == 0:
        return w
    return train(x, y, w - learning_rate * mse_gradient(x, y, w), learning_rate, n_epochs - 1)
