# wrong: prints; score 0 of 4; slip prints
def prepare_features(x):
    x = (x - x.mean()) / x.std()
    print(np.hstack([x, np.ones((len(x), 1))]))
