# wrong: rounded to three digits as in the example; score 0 of 4
def prepare_features(x):
    x = (x - x.mean()) / x.std()
    return np.hstack([np.round(x, 3), np.ones((len(x), 1))])
