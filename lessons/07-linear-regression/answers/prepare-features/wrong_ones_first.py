# wrong: ones on the left; score 2.5 of 4; slip ones-first
def prepare_features(x):
    x = (x - x.mean()) / x.std()
    return np.hstack([np.ones((len(x), 1)), x])
