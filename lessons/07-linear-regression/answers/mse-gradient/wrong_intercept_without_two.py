# wrong: the 2 only for the slopes, the last row (intercept) without; score 0 of 4; slip mse-two-forgotten
def mse_gradient(x, y, w):
    g = x.T @ (x @ w - y) / len(x)
    g[:-1] *= 2
    return g
