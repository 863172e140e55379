# wrong: a row of ones at the bottom, the table has another shape; score 0 of 4
def prepare_features(x):
    return np.vstack([(x - np.mean(x)) / np.std(x), np.ones((1, x.shape[1]))])
