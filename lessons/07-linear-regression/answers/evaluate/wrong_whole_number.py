# wrong: cut to a whole number; score 0.67 of 3
def evaluate(x, y, w):
    return float(int(np.mean(np.abs(x @ w - y))))
