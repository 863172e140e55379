# right: central differences of the error, exact for a square; score 6 of 6
def network_slopes(u, v, w, t):
    """Return dE/dx, dE/dw and dE/dv of the network with two layers."""
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    y = w @ x

    def bump(function, point):
        slopes = np.zeros(point.shape)
        for place in np.ndindex(point.shape):
            step = np.zeros(point.shape)
            step[place] = 0.5
            slopes[place] = function(point + step) - function(point - step)
        return slopes

    def error(outputs):
        return np.sum((outputs - t) ** 2)

    dE_dx = bump(lambda hidden: error(w @ hidden), x)
    dE_dw = bump(lambda table: error(table @ x), w)
    dE_dv = bump(lambda table: error(w @ (table @ u)), v)
    return dE_dx, dE_dw, dE_dv
