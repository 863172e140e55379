# wrong: divides by the number of weights; score 0 of 4; slip weights-for-rows
def mse_gradient(x, y, w):
    return 2 / x.shape[1] * x.T @ (x @ w - y)
