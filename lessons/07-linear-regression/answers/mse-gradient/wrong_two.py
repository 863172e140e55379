# wrong: the factor 2 forgotten; score 0 of 4; slip mse-two-forgotten
def mse_gradient(x, y, w):
    return 1 / len(x) * x.T @ (x @ w - y)
