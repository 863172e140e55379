# wrong: a column times a flat array, summed over the table; score 0 of 4; slip column-against-row
def mse_gradient(x, y, w):
    e = x @ w - y
    slopes = [2 / len(x) * np.sum(e * x[:, j]) for j in range(len(w))]
    return np.array(slopes).reshape(-1, 1)
