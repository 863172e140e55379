# wrong: a column of zeros, the table itself right; score 2.5 of 4; slip zeros-for-ones
def prepare_features(x):
    return np.hstack([(x - np.mean(x)) / np.std(x), np.zeros((len(x), 1))])
