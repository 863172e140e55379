# wrong: where chooses the wrong one of two forms; score 0 of 4; slip forms-swapped
def stable_sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, 1 / (1 + e), e / (1 + e))

def stable_softplus(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, x + np.log1p(e), np.log1p(e))
