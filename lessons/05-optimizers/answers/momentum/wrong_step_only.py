# wrong: sgd returns the step, not the new W; score 3.25 of 5; slip step-for-weights
def sgd(W, dW, lr):
    return -lr * dW


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V + (1 - gamma) * dW
    return W - lr * V, V
