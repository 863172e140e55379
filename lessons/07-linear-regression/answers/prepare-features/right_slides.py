# right: concatenate, as the slides do; score 4 of 4
def prepare_features(x):
    n_sample = x.shape[0]
    x = (x - x.mean()) / x.std()
    return np.concatenate((x, np.ones((n_sample, 1))), axis=1)
