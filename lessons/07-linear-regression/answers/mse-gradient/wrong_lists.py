# wrong: a list of lists for an array; score 3.6 of 4
def mse_gradient(x, y, w):
    error = (np.matmul(x, w) - y)[:, 0]
    return [[2 * np.dot(error, column) / len(error)] for column in x.T]
