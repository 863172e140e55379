# wrong: the absolute value of the mean; score 0 of 3; slip errors-cancel
def evaluate(x, y, w):
    return float(abs(np.mean(x @ w - y)))
