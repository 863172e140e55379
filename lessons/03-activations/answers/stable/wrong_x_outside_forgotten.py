# wrong: ln(1 + e^-|x|) for the softplus, the x in front forgotten; the sigmoid is right; score 2.34 of 4; slip x-outside-forgotten
def stable_sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + e), e / (1 + e))

def stable_softplus(x):
    return np.log1p(np.exp(-np.abs(x)))
