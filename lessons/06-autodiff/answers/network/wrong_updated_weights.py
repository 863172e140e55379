# wrong: dE/dx with weights that already took a step; score 2 of 6
def network_slopes(u, v, w, t):
    """Return dE/dx, dE/dw and dE/dv of the network with two layers."""
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    y = w @ x
    dE_dy = 2 * (y - t)
    dE_dw = np.outer(dE_dy, x)
    w = w - 0.01 * dE_dw
    dE_dx = w.T @ dE_dy
    return dE_dx, dE_dw, np.outer(dE_dx, u)
