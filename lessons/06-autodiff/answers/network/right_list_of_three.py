# right: three results in a list, columns flattened at the end; score 6 of 6
def network_slopes(u, v, w, t):
    """Return dE/dx, dE/dw and dE/dv of the network with two layers."""
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    y = w @ x
    delta = (2 * y - 2 * t)[:, None]
    back = w.T.dot(delta)
    results = [back.flatten(), delta.dot(x[None, :]), back.dot(u[None, :])]
    for result in results:
        print(result)
    return results
