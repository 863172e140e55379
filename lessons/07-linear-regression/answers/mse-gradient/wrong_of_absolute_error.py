# wrong: the gradient of the mean absolute error; score 0 of 4
def mse_gradient(x, y, w):
    return x.T @ np.sign(x @ w - y) / len(x)
