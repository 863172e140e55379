# wrong: V before W, as the docstring of the slides has it; score 1.75 of 5; slip state-before-weights
def sgd(W, dW, lr):
    return W - lr * dW

def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V + (1 - gamma) * dW
    W = W - lr * V
    return V, W
