# right: a mean over the rows, turned into a column; score 4 of 4
def mse_gradient(x, y, w):
    error = x @ w - y
    return np.mean(2 * error * x, axis=0).reshape(-1, 1)
