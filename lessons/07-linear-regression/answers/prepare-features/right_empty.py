# right: fills a new array; score 4 of 4
def prepare_features(x):
    out = np.ones((x.shape[0], x.shape[1] + 1))
    out[:, :-1] = (x - np.mean(x)) / np.std(x)
    return out
