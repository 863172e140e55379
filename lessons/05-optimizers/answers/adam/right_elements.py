# right: each weight by itself; score 5 of 5
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    new_S = [gamma * s + (1 - gamma) * d**2 for s, d in zip(S, dW)]
    new_W = [w - lr * d / math.sqrt(s + epsilon) for w, d, s in zip(W, dW, new_S)]
    return np.array(new_W), np.array(new_S)


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    rows = []
    for w, v, s, d in zip(W, V, S, dW):
        v = beta1 * v + (1 - beta1) * d
        s = beta2 * s + (1 - beta2) * d**2
        vc, sc = v / (1 - beta1 ** (t + 1)), s / (1 - beta2 ** (t + 1))
        rows.append((w - lr * vc / (math.sqrt(sc) + epsilon), v, s))
    return tuple(np.array(column) for column in zip(*rows))
