# wrong: the second link of the chain forgotten; score 0 of 4; slip data-factor-forgotten
def mse_gradient(x, y, w):
    return np.mean(2 * (x @ w - y))
