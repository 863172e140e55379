# right: the l1 length of the flat errors over N; score 3 of 3
def evaluate(x, y, w):
    """Return the mean absolute error of the predictions x @ w, a float."""
    return float(np.linalg.norm((x @ w - y).ravel(), ord=1) / len(y))
