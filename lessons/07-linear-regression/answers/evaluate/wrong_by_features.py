# wrong: divides by the number of weights; score 0 of 3; slip divided-by-weights
def evaluate(x, y, w):
    return float(np.sum(np.abs(x @ w - y)) / len(w))
