# wrong: the tea shop's X and cups whatever is given, so wrong for all other rows; score 0 of 3
def evaluate(x, y, w):
    return float(np.mean(np.abs(X @ w - cups)))
