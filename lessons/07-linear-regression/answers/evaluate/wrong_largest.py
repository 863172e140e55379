# wrong: the largest error; score 0 of 3
def evaluate(x, y, w):
    return float(np.max(np.abs(x @ w - y)))
