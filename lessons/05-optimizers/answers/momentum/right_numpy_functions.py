# right: NumPy functions, a list of two arrays; score 5 of 5
def sgd(W, dW, lr):
    return np.subtract(W, np.multiply(lr, dW))


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    velocity = np.average([V, dW], axis=0, weights=[gamma, 1 - gamma])
    return [np.subtract(W, lr * velocity), velocity]
