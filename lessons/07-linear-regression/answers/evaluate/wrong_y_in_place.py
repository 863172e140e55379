# wrong: y changed; score 2.13 of 3
def evaluate(x, y, w):
    y -= x @ w
    return float(np.mean(np.abs(y)))
