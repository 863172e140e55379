# right: np.piecewise on decimal numbers; score 4 of 4
def stable_sigmoid(x):
    x = np.asarray(x, dtype=float)
    return np.piecewise(x, [x >= 0], [lambda t: 1 / (1 + np.exp(-t)), lambda t: np.exp(t) / (1 + np.exp(t))])

def stable_softplus(x):
    x = np.asarray(x, dtype=float)
    return np.piecewise(x, [x >= 0], [lambda t: t + np.log1p(np.exp(-t)), lambda t: np.log1p(np.exp(t))])
