# wrong: V is kept but not used; score 1.75 of 5; slip velocity-ignored
def sgd(W, dW, lr):
    return W - lr * dW

def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V + (1 - gamma) * dW
    W = W - lr * dW
    return W, V
