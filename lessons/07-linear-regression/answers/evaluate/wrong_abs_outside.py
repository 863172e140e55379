# wrong: the absolute value of the mean; score 0 of 3
def evaluate(x, y, w):
    return float(abs(np.mean(x @ w - y)))
