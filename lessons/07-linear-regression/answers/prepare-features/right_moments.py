# right: the deviation as root of mean square minus squared mean, np.insert; score 4 of 4
def prepare_features(x):
    x = np.asarray(x, dtype=float)
    std = (np.mean(x**2) - np.mean(x) ** 2) ** 0.5
    return np.insert((x - np.mean(x)) / std, x.shape[1], 1, axis=1)
