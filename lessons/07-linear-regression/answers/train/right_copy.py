# right: a float copy changed in place; score 5 of 5
def train(x, y, w, learning_rate, n_epochs):
    weights = w.astype(float)
    for _ in range(n_epochs):
        weights -= learning_rate * mse_gradient(x, y, weights)
    return weights
