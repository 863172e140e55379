# wrong: looks at the largest element and chooses one form for the whole array; score 1.66 of 4; slip overflow-warning
def stable_sigmoid(x):
    if x.max() >= 0:
        return 1 / (1 + np.exp(-x))
    return np.exp(x) / (1 + np.exp(x))

def stable_softplus(x):
    if x.max() >= 0:
        return x + np.log1p(np.exp(-x))
    return np.log1p(np.exp(x))
