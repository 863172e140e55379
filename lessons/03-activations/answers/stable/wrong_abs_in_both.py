# wrong: -|x| in the exponent but no choice of form, so the sigmoid is never below 0.5 and the softplus mirrored; score 0 of 4; slip never-below-half
def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.abs(x)))

def stable_softplus(x):
    return np.abs(x) + np.log1p(np.exp(-np.abs(x)))
