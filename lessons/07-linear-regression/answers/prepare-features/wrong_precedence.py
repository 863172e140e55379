# wrong: brackets forgotten, x - mean/std; score 0 of 4; slip parentheses-missing
def prepare_features(x):
    x = x - x.mean() / x.std()
    return np.hstack([x, np.ones((len(x), 1))])
