# right: a loop over both epochs in float32; score 4 of 4
slopes = np.array([0.2, 4.0], dtype=np.float32)
W = np.array([-5, -2], dtype=np.float32)
gd_table = []
for epoch in range(2):
    dW = slopes * W
    W = W - np.float32(0.4) * dW
    gd_table.append({"dW": list(dW), "W": list(W)})
W = np.array([-5, -2], dtype=np.float32)
V = np.zeros(2, dtype=np.float32)
momentum_table = []
for epoch in range(2):
    dW = slopes * W
    V = np.float32(0.5) * (V + dW)
    W = W - np.float32(0.6) * V
    momentum_table.append({"dW": dW, "V": V, "W": W})
