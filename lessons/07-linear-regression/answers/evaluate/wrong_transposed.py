# wrong: multiplies the weights by the table; score 0 of 3
def evaluate(x, y, w):
    return float(np.mean(np.abs(w.T @ x - y)))
