# right: plain formulas with 80 bits, where e^1000 is a number, back to 64; score 4 of 4
def stable_sigmoid(x):
    wide = x.astype(np.longdouble)
    return (1 / (1 + np.exp(-wide))).astype(float)

def stable_softplus(x):
    wide = x.astype(np.longdouble)
    return np.log1p(np.exp(wide)).astype(float)
