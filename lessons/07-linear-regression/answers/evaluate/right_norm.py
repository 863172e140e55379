# right: the 1-norm; score 3 of 3
def evaluate(x, y, w):
    return float(np.linalg.norm((y - x @ w).ravel(), 1) / len(y))
