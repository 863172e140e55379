# wrong: sgd adds; score 3.25 of 5; slip uphill-step
def sgd(W, dW, lr):
    return W + lr * dW

def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V + (1 - gamma) * dW
    W = W - lr * V
    return W, V
