# wrong: prints; score 0 of 3; slip prints
def evaluate(x, y, w):
    print(float(np.mean(np.abs(x @ w - y))))
