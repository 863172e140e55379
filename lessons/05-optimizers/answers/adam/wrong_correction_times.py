# wrong: 1 - beta * (t + 1), times for to the power; score 2.5 of 5
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    S = gamma * S + (1 - gamma) * dW**2
    return W - lr * dW / np.sqrt(S + epsilon), S


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    V = beta1 * V + (1 - beta1) * dW
    S = beta2 * S + (1 - beta2) * dW**2
    V_corr = V / (1 - beta1 * (t + 1))
    S_corr = S / (1 - beta2 * (t + 1))
    return W - lr * V_corr / (np.sqrt(S_corr) + epsilon), V, S
