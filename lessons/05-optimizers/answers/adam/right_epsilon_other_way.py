# right: ε outside in RMSprop, inside in adam; score 5 of 5
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    new = gamma * S + (1 - gamma) * np.square(dW)
    return W - lr * dW / (np.sqrt(new) + epsilon), new


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    m = V + (1 - beta1) * (dW - V)
    s = S + (1 - beta2) * (dW * dW - S)
    step = (m / (1 - beta1 ** (t + 1))) / np.sqrt(s / (1 - beta2 ** (t + 1)) + epsilon)
    return W - lr * step, m, s
