# wrong: a flat array; score 0 of 4
def mse_gradient(x, y, w):
    return np.mean(2 * (x @ w - y) * x, axis=0)
