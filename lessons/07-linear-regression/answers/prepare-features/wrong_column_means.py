# wrong: the mean per column, the deviation of the whole table, so every number wrong; score 0 of 4; slip mean-per-column
def prepare_features(x):
    return np.hstack([(x - x.mean(axis=0)) / x.std(), np.ones((len(x), 1))])
