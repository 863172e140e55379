# wrong: the factor 2 forgotten; score 0 of 5; slip mse-two-forgotten
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(n_epochs):
        w = w - learning_rate / 2 * mse_gradient(x, y, w)
    return w
