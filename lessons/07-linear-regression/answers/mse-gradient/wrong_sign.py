# wrong: y minus prediction; score 0 of 4; slip error-sign-turned
def mse_gradient(x, y, w):
    return 2 / len(x) * x.T @ (y - x @ w)
