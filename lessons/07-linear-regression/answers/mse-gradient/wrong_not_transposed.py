# wrong: the transpose forgotten; score 0 of 4
def mse_gradient(x, y, w):
    error = x @ w - y
    return 2 / len(x) * x @ error
