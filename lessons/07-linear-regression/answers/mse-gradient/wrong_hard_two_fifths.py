# wrong: 2/5 of the example for 2/N; score 1.07 of 4
def mse_gradient(x, y, w):
    return 2 / 5 * x.T @ (x @ w - y)
