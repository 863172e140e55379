# wrong: y is overwritten; score 2.93 of 4
def mse_gradient(x, y, w):
    y -= x @ w
    return -2 / len(x) * x.T @ y
