# wrong: the difference of the absolute values; score 0.67 of 3; slip absolute-too-early
def evaluate(x, y, w):
    return float(np.mean(np.abs(np.abs(x @ w) - np.abs(y))))
