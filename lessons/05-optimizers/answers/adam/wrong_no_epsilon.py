# wrong: ε is missing; score 3.5 of 5; slip epsilon-fixed
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    S = gamma * S + (1 - gamma) * dW**2
    W = W - lr * dW / np.sqrt(S)
    return W, S

def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    V = beta1 * V + (1 - beta1) * dW
    S = beta2 * S + (1 - beta2) * dW**2
    V_corr = V / (1 - beta1 ** (t + 1))
    S_corr = S / (1 - beta2 ** (t + 1))
    W = W - lr * V_corr / (np.sqrt(S_corr))
    return W, V, S
