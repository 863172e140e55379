# wrong: the gradient of the root of the loss; score 0 of 4
def mse_gradient(x, y, w):
    e = x @ w - y
    return x.T @ e / len(x) / np.sqrt(np.mean(e**2))
