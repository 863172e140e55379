# wrong: the median; score 0 of 3; slip median-for-mean
def evaluate(x, y, w):
    return float(np.median(np.abs(x @ w - y)))
