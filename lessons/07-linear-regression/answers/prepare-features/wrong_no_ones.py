# wrong: no ones; score 0 of 4; slip ones-missing
def prepare_features(x):
    return (x - x.mean()) / x.std()
