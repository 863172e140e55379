# wrong: steps before it renews V; score 1.75 of 5; slip old-velocity
def sgd(W, dW, lr):
    return W - lr * dW

def sgd_momentum(W, V, dW, lr, gamma=0.5):
    W = W - lr * V
    V = gamma * V + (1 - gamma) * dW
    return W, V
