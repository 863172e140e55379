# wrong: the rate goes into the velocity, so that V is eta times its size, only sgd right; score 1.75 of 5; slip rate-in-velocity
def sgd(W, dW, lr):
    return W - lr * dW


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V + lr * (1 - gamma) * dW
    W = W - V
    return W, V
