# wrong: changes its arguments; score 3.75 of 5
def sgd(W, dW, lr):
    W -= lr * dW
    return W


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V *= gamma
    V += (1 - gamma) * dW
    W -= lr * V
    return W, V
