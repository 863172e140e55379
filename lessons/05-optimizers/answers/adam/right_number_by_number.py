# right: math.sqrt for each number by itself in a loop; score 5 of 5
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    W_new, S_new = W.copy(), S.copy()
    for i in range(len(W)):
        S_new[i] = gamma * S[i] + (1 - gamma) * dW[i] ** 2
        W_new[i] = W[i] - lr * dW[i] / math.sqrt(S_new[i] + epsilon)
    return W_new, S_new


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    W_new, V_new, S_new = [], [], []
    for w, v, s, d in zip(W, V, S, dW):
        v = beta1 * v + (1 - beta1) * d
        s = beta2 * s + (1 - beta2) * d**2
        v_hat, s_hat = v / (1 - beta1 ** (t + 1)), s / (1 - beta2 ** (t + 1))
        W_new.append(w - lr * v_hat / (math.sqrt(s_hat) + epsilon))
        V_new.append(v)
        S_new.append(s)
    return np.array(W_new), np.array(V_new), np.array(S_new)
