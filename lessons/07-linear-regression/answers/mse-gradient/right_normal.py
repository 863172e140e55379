# right: multiplied out, XᵀX w - Xᵀy; score 4 of 4
def mse_gradient(x, y, w):
    n = len(y)
    return (2 / n) * (x.T @ x @ w) - (2 / n) * (x.T @ y)
