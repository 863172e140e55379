# right: a list of lists from two named sums padded; score 4 of 4
def mse_gradient(x, y, w):
    error = (np.matmul(x, w) - y)[:, 0]
    return [[2 * np.dot(error, column) / len(error)] for column in x.T]
