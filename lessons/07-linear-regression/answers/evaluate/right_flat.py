# right: both flat; score 3 of 3
def evaluate(x, y, w):
    predicted = (x @ w)[:, 0]
    return np.average(np.abs(predicted - y[:, 0]))
