# wrong: prints; score 0 of 4; slip prints
def mse_gradient(x, y, w):
    print(2 / len(x) * x.T @ (x @ w - y))
