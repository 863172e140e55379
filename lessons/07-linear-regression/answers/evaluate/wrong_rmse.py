# wrong: root mean square; score 0 of 3; slip root-mean-square
def evaluate(x, y, w):
    return float(np.sqrt(np.mean((x @ w - y) ** 2)))
