# wrong: 0.9 and 0.999 written in, the arguments not used; score 2.5 of 5; slip decay-fixed
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    S = gamma * S + (1 - gamma) * dW**2
    return W - lr * dW / np.sqrt(S + epsilon), S


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    V = 0.9 * V + 0.1 * dW
    S = 0.999 * S + 0.001 * dW**2
    V_corr = V / (1 - 0.9 ** (t + 1))
    S_corr = S / (1 - 0.999 ** (t + 1))
    return W - lr * V_corr / (np.sqrt(S_corr) + epsilon), V, S
