# right: plain lists and comprehensions, no NumPy; score 6 of 6
def network_slopes(u, v, w, t):
    """Return dE/dx, dE/dw and dE/dv of the network with two layers."""
    x = [sum(weight * entry for weight, entry in zip(row, u)) for row in v]
    y = [sum(weight * entry for weight, entry in zip(row, x)) for row in w]
    slope_y = [2 * (out - target) for out, target in zip(y, t)]
    slope_x = [sum(slope_y[i] * w[i][j] for i in range(len(y))) for j in range(len(x))]
    slope_w = [[s * entry for entry in x] for s in slope_y]
    slope_v = [[s * entry for entry in u] for s in slope_x]
    return slope_x, slope_w, slope_v
