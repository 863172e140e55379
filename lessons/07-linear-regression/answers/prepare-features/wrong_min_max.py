# wrong: min-max; score 0 of 4; slip min-max
def prepare_features(x):
    x = (x - x.min()) / (x.max() - x.min())
    return np.hstack([x, np.ones((len(x), 1))])
