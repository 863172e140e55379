# wrong: the sum; score 0 of 3; slip absolute-sum
def evaluate(x, y, w):
    return float(np.sum(np.abs(x @ w - y)))
