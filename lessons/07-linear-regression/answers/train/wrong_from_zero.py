# wrong: starts from zero whatever w is; score 1 of 5; slip start-ignored
def train(x, y, w, learning_rate, n_epochs):
    w = np.zeros((x.shape[1], 1))
    for _ in range(n_epochs):
        w = w - learning_rate * mse_gradient(x, y, w)
    return w
