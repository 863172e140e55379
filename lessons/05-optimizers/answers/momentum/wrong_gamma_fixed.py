# wrong: 0.5 written in, the argument gamma not used; score 2.5 of 5; slip decay-fixed
def sgd(W, dW, lr):
    return W - lr * dW


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = 0.5 * V + 0.5 * dW
    return W - lr * V, V
