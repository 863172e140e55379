# wrong: relative to the truth, the mean absolute percentage error; score 0 of 3
def evaluate(x, y, w):
    return float(np.mean(np.abs((x @ w - y) / y)))
