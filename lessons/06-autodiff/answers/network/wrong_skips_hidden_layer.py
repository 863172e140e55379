# wrong: dE/dv from dE/dy, without going through the hidden layer; score 4 of 6; slip hidden-layer-skipped
def network_slopes(u, v, w, t):
    """Return dE/dx, dE/dw and dE/dv of the network with two layers."""
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    y = w @ x
    dE_dy = 2 * (y - t)
    dE_dx = w.T @ dE_dy
    return dE_dx, np.outer(dE_dy, x), np.outer(dE_dy, u)
