# wrong: prepares x again; score 0 of 3
def evaluate(x, y, w):
    return float(np.mean(np.abs(prepare_features(x) @ w - y)))
