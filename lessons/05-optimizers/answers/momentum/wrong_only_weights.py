# wrong: V is not returned; score 1.75 of 5; slip memory-not-returned
def sgd(W, dW, lr):
    return W - lr * dW

def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V + (1 - gamma) * dW
    W = W - lr * V
    return W
