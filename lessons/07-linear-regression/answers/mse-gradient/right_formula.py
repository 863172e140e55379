# right: the formula in two lines; score 4 of 4
def mse_gradient(x, y, w):
    error = x.dot(w) - y
    return x.T.dot(error) * 2 / x.shape[0]
