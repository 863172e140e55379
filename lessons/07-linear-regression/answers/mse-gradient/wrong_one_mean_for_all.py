# wrong: one mean over rows and columns; score 0 of 4
def mse_gradient(x, y, w):
    e = x @ w - y
    return np.full(w.shape, 2 * np.mean(e * x))
