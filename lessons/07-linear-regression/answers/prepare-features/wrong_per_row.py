# wrong: mean and deviation of each row; score 0 of 4; slip per-row
def prepare_features(x):
    x = (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)
    return np.hstack([x, np.ones((len(x), 1))])
