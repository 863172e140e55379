# wrong: no absolute value; score 0 of 3; slip errors-cancel
def evaluate(x, y, w):
    return float(np.mean(x @ w - y))
