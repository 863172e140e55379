# right: helper functions for the average and the correction; score 5 of 5
def _average(old, new, keep):
    return keep * old + (1 - keep) * new


def _corrected(memory, keep, steps):
    return memory / (1 - keep**steps)


def _divided(a, size, epsilon):
    return a / (np.sqrt(size) + epsilon)


def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    S = _average(S, np.square(dW), gamma)
    return W - lr * _divided(dW, S, epsilon), S


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    V = _average(V, dW, beta1)
    S = _average(S, np.square(dW), beta2)
    steps = t + 1
    return W - lr * _divided(_corrected(V, beta1, steps), _corrected(S, beta2, steps), epsilon), V, S
