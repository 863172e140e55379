# wrong: divides by the deviation without subtracting the mean; score 0 of 4; slip mean-not-taken
def prepare_features(x):
    return np.hstack([x / np.std(x), np.ones((len(x), 1))])
