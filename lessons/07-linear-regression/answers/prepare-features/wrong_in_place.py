# wrong: changes x, and fails on whole numbers; score 2.75 of 4
def prepare_features(x):
    x -= x.mean()
    x /= x.std()
    return np.hstack([x, np.ones((len(x), 1))])
