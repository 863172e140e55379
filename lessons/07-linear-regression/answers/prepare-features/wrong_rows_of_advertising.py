# wrong: 200 ones whatever the table; score 0 of 4
def prepare_features(x):
    return np.hstack([(x - np.mean(x)) / np.std(x), np.ones((200, 1))])
