# right: copies changed in place, a list of arrays; score 5 of 5
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    W, S = W.copy(), S.copy()
    S *= gamma
    S += (1 - gamma) * dW**2
    W -= lr * dW * (S + epsilon) ** -0.5
    return [W, S]


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    t = t + 1
    W, V, S = (np.array(part, dtype=float) for part in (W, V, S))
    V[:] = beta1 * V + (1 - beta1) * dW
    S[:] = beta2 * S + (1 - beta2) * dW**2
    rate = lr * np.sqrt(1 - beta2**t) / (1 - beta1**t)
    W -= rate * V / (np.sqrt(S) + epsilon * np.sqrt(1 - beta2**t))
    return [W, V, S]
