# wrong: two minus signs, as on the slides; score 1.75 of 5; slip minus-twice
def sgd(W, dW, lr):
    return W - lr * dW

def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V - lr * dW
    W = W - V
    return W, V
