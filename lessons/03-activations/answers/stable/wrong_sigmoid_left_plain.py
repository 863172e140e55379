# wrong: the softplus is safe, the sigmoid is still the plain formula; score 3.03 of 4; slip overflow-warning
def stable_sigmoid(x):
    return 1 / (1 + np.exp(-x))

def stable_softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
