# right: walks along every path and adds; score 6 of 6
def network_slopes(u, v, w, t):
    """Return dE/dx, dE/dw and dE/dv of the network with two layers."""
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    y = w @ x
    dE_dx, dE_dw, dE_dv = np.zeros_like(x), np.zeros_like(w), np.zeros_like(v)
    for out in range(len(y)):
        for hidden in range(len(x)):
            dE_dw[out, hidden] = 2 * (y[out] - t[out]) * x[hidden]
            dE_dx[hidden] += 2 * (y[out] - t[out]) * w[out, hidden]
            for inp in range(len(u)):
                dE_dv[hidden, inp] += 2 * (y[out] - t[out]) * w[out, hidden] * u[inp]
    return dE_dx.tolist(), dE_dw.tolist(), dE_dv.tolist()
