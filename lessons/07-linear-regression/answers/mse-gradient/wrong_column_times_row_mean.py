# wrong: a column times a flat array, the mean of the table; score 0 of 4; slip column-against-row-mean
def mse_gradient(x, y, w):
    error = np.dot(x, w) - y
    return np.array([[np.mean(2 * error * x[:, j])] for j in range(x.shape[1])])
