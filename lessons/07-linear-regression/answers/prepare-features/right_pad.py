# right: np.pad puts the ones on the right; score 4 of 4
def prepare_features(x):
    z = np.subtract(x, np.mean(x)) / np.std(x)
    return np.pad(z, ((0, 0), (0, 1)), constant_values=1)
