# right: in place on a copy of floats; score 5 of 5
def train(x, y, w, learning_rate, n_epochs):
    w = w.astype(float)
    e = np.empty(y.shape)
    while n_epochs:
        np.subtract(x @ w, y, out=e)
        w -= learning_rate * 2 / len(x) * (x.T @ e)
        n_epochs -= 1
    return w
