# wrong: ones added before scaling; score 0 of 4; slip ones-scaled
def prepare_features(x):
    x = np.hstack([x, np.ones((len(x), 1))])
    return (x - x.mean()) / x.std()
