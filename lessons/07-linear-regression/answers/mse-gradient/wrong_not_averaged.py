# wrong: summed over the rows; score 0 of 4; slip slopes-not-averaged
def mse_gradient(x, y, w):
    return 2 * x.T @ (x @ w - y)
