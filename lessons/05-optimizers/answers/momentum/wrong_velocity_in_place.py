# wrong: the velocity is changed in place; score 4.25 of 5
def sgd(W, dW, lr):
    return W - lr * dW


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V *= gamma
    V += (1 - gamma) * dW
    return W - lr * V, V
