# wrong: takes a step on the weights that it was given; score 4 of 6
def network_slopes(u, v, w, t):
    """Return dE/dx, dE/dw and dE/dv of the network with two layers."""
    x = np.array(v, dtype=float) @ np.array(u, dtype=float)
    y = np.array(w, dtype=float) @ x
    dE_dy = 2 * (y - np.array(t, dtype=float))
    dE_dx = np.array(w, dtype=float).T @ dE_dy
    dE_dw, dE_dv = np.outer(dE_dy, x), np.outer(dE_dx, u)
    for i in range(len(w)):
        for j in range(len(w[i])):
            w[i][j] = w[i][j] - 0.1 * dE_dw[i][j]
    return dE_dx, dE_dw, dE_dv
