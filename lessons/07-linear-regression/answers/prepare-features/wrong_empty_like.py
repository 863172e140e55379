# wrong: np.empty_like keeps whole numbers whole; score 3.5 of 4
def prepare_features(x):
    z = np.empty_like(x)
    z[:] = (x - np.mean(x)) / np.std(x)
    return np.hstack([z, np.ones((len(x), 1))])
