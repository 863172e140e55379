# wrong: returns the losses; score 0 of 5
def train(x, y, w, learning_rate, n_epochs):
    losses = []
    for _ in range(n_epochs):
        losses.append(np.mean((x @ w - y) ** 2))
        w = w - learning_rate * mse_gradient(x, y, w)
    return losses
