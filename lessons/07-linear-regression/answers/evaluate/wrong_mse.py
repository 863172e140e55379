# wrong: mean squared error; score 0 of 3; slip squared-for-absolute
def evaluate(x, y, w):
    return float(np.mean((x @ w - y) ** 2))
