# wrong: looks one step ahead, gamma V + (1 - gamma) dW taken twice, only sgd right; score 1.75 of 5
def sgd(W, dW, lr):
    return W - lr * dW


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V + (1 - gamma) * dW
    W = W - lr * (gamma * V + (1 - gamma) * dW)
    return W, V
