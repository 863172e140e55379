# wrong: no ones; score 2.5 of 4; slip ones-missing
def prepare_features(x):
    return (x - x.mean()) / x.std()
