# wrong: sample deviation; score 0 of 4; slip sample-deviation
def prepare_features(x):
    x = (x - x.mean()) / x.std(ddof=1)
    return np.hstack([x, np.ones((len(x), 1))])
