# wrong: an array that holds the number; score 0 of 3
def evaluate(x, y, w):
    return np.mean(np.abs(x @ w - y), axis=0)
