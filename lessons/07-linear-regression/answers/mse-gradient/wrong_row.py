# wrong: a row; score 0 of 4; slip gradient-as-row
def mse_gradient(x, y, w):
    return 2 / len(x) * (x @ w - y).T @ x
