# wrong: divided by the variance; score 0 of 4; slip variance-for-deviation
def prepare_features(x):
    x = (x - x.mean()) / x.var()
    return np.hstack([x, np.ones((len(x), 1))])
