# wrong: not divided; score 0 of 4; slip only-centred
def prepare_features(x):
    x = x - x.mean()
    return np.hstack([x, np.ones((len(x), 1))])
