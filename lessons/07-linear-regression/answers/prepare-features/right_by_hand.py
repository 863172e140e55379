# right: mean and deviation by their formulas; score 4 of 4
def prepare_features(x):
    mean = np.sum(x) / x.size
    std = np.sqrt(np.sum((x - mean) ** 2) / x.size)
    return np.c_[(x - mean) / std, np.ones(len(x))]
