# right: plain loops over weights and rows; score 4 of 4
def mse_gradient(x, y, w):
    n, d = x.shape
    slopes = []
    for j in range(d):
        total = 0
        for i in range(n):
            predicted = sum(x[i, k] * w[k, 0] for k in range(d))
            total += 2 * (predicted - y[i, 0]) * x[i, j]
        slopes.append([total / n])
    return np.array(slopes)
