# right: the velocity moves a part of the way towards dW; score 5 of 5
def sgd(W, dW, lr):
    step = -lr * dW
    return W + step


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    new_V = V + (1 - gamma) * (dW - V)
    return [sgd(W, new_V, lr), new_V]
