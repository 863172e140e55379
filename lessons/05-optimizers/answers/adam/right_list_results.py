# right: returns lists of the new arrays, roots by ** 0.5, prints on the side; score 5 of 5
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    S2 = gamma * S + (1 - gamma) * dW**2
    W2 = W - lr * dW / (S2 + epsilon) ** 0.5
    print("RMSprop:", W2, S2)
    return [W2, S2]


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    V2 = beta1 * V + (1 - beta1) * dW
    S2 = beta2 * S + (1 - beta2) * dW**2
    Vc = V2 / (1 - beta1 ** (t + 1))
    Sc = S2 / (1 - beta2 ** (t + 1))
    W2 = W - lr * Vc / (Sc**0.5 + epsilon)
    print("adam:", W2, V2, S2)
    return [W2, V2, S2]
