# wrong: prints instead of returning; score 0 of 5; slip prints
def sgd(W, dW, lr):
    print(W - lr * dW)


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    V = gamma * V + (1 - gamma) * dW
    print(W - lr * V, V)
