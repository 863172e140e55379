# right: tables by broadcasting, the sum of paths by hand; score 6 of 6
def network_slopes(u, v, w, t):
    """Return dE/dx, dE/dw and dE/dv of the network with two layers."""
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    y = w @ x
    dy = (y - t) + (y - t)
    dx = np.zeros(len(x))
    for i in range(len(y)):
        dx += dy[i] * w[i]
    return dx, dy[:, np.newaxis] * x, dx.reshape(-1, 1) * u
