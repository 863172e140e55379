# wrong: a column minus a flat array; score 0 of 3; slip rows-against-all
def evaluate(x, y, w):
    return float(np.mean(np.abs(x @ w - y.ravel())))
