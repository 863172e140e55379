# right: one corrected rate, the root of S corrected apart; the same numbers; score 5 of 5
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    """Return W and S after one step of RMSProp."""
    S = S + (1 - gamma) * (dW * dW - S)
    return W - lr / np.sqrt(S + epsilon) * dW, S


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    """Return W, V and S after one step of Adam; t counts from 0."""
    V = V + (1 - beta1) * (dW - V)
    S = S + (1 - beta2) * (dW * dW - S)
    rate = lr / (1 - beta1 ** (t + 1))
    size = np.sqrt(S) / np.sqrt(1 - beta2 ** (t + 1)) + epsilon
    return W - rate * V / size, V, S
