# wrong: rounds to two digits; score 1 of 5
def sgd(W, dW, lr):
    return np.round(W - lr * dW, 2)


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = np.round(gamma * V + (1 - gamma) * dW, 2)
    return np.round(W - lr * V, 2), V
