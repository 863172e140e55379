# wrong: takes the step in w as well; score 2.93 of 4
def mse_gradient(x, y, w):
    g = 2 / len(x) * (x.T @ (x @ w - y))
    w -= 0.05 * g
    return g
