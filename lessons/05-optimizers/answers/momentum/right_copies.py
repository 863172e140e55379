# right: copies that are changed in place; score 5 of 5
def sgd(W, dW, lr):
    W = W.copy()
    W -= lr * dW
    return W


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = V.copy()
    V += (1 - gamma) * (dW - V)
    return sgd(W, V, lr), V
