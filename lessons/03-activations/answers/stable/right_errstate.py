# right: the plain formulas with NumPy's warnings switched off, and inf replaced; score 4 of 4
def stable_sigmoid(x):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-x.astype(float)))

def stable_softplus(x):
    x = x.astype(float)
    with np.errstate(over="ignore"):
        y = np.log1p(np.exp(x))
    return np.where(np.isinf(y), x, y)
