# wrong: adam is not written; score 2 of 5
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    S = gamma * S + (1 - gamma) * dW**2
    W = W - lr * dW / np.sqrt(S + epsilon)
    return W, S

def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    raise NotImplementedError
