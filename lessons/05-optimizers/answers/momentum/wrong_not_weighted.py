# wrong: the factor 1 - γ is missing; score 1.75 of 5; slip average-not-weighted
def sgd(W, dW, lr):
    return W - lr * dW

def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V + dW
    W = W - lr * V
    return W, V
