# wrong: np.piecewise keeps the type of x, so whole numbers in give whole numbers out; score 3.6 of 4; slip dtype-kept
def stable_sigmoid(x):
    return np.piecewise(x, [x >= 0], [lambda t: 1 / (1 + np.exp(-t)), lambda t: np.exp(t) / (1 + np.exp(t))])

def stable_softplus(x):
    return np.piecewise(x, [x >= 0], [lambda t: t + np.log1p(np.exp(-t)), lambda t: np.log1p(np.exp(t))])
