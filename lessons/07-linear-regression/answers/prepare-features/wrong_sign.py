# wrong: mean minus x, every number of the table wrong; score 0 of 4; slip mean-minus-x
def prepare_features(x):
    return np.hstack([(np.mean(x) - x) / np.std(x), np.ones((len(x), 1))])
