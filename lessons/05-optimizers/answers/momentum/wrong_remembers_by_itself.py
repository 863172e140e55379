# wrong: keeps the velocity in a global variable and ignores V, only sgd right; score 1.75 of 5
memory = np.zeros(2)


def sgd(W, dW, lr):
    return W - lr * dW


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    global memory
    memory = gamma * memory + (1 - gamma) * dW
    return W - lr * memory, memory
