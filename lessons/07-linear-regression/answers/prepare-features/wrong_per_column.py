# wrong: mean and deviation of each column; score 0 of 4; slip per-column
def prepare_features(x):
    x = (x - x.mean(axis=0)) / x.std(axis=0)
    return np.hstack([x, np.ones((len(x), 1))])
