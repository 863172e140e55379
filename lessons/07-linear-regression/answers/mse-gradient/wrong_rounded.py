# wrong: rounded to one digit; score 1.07 of 4
def mse_gradient(x, y, w):
    return np.round(2 / len(x) * x.T @ (x @ w - y), 1)
