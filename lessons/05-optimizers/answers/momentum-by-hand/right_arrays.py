# right: computed with arrays; score 4 of 4
k = np.array([0.2, 4.0])
W0 = np.array([-5.0, -2.0])
W1 = W0 - 0.4 * k * W0
gd_table = [{"dW": k * W0, "W": W1}, {"dW": k * W1, "W": W1 - 0.4 * k * W1}]
V1 = 0.5 * k * W0
U1 = W0 - 0.6 * V1
V2 = 0.5 * V1 + 0.5 * k * U1
momentum_table = ({"dW": k * W0, "V": V1, "W": U1}, {"dW": k * U1, "V": V2, "W": U1 - 0.6 * V2})
