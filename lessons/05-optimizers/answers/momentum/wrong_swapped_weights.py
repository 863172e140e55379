# wrong: γ on the gradient; right where γ = 0.5; score 2.5 of 5; slip decay-swapped
def sgd(W, dW, lr):
    return W - lr * dW

def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = (1 - gamma) * V + gamma * dW
    return W - lr * V, V
