# right: one number at a time with math, lifted by np.vectorize; score 4 of 4
def _one_sigmoid(t):
    if t >= 0:
        return 1 / (1 + math.exp(-t))
    return math.exp(t) / (1 + math.exp(t))

def _one_softplus(t):
    return max(t, 0) + math.log1p(math.exp(-abs(t)))

def stable_sigmoid(x):
    return np.vectorize(_one_sigmoid, otypes=[float])(x)

def stable_softplus(x):
    return np.vectorize(_one_softplus, otypes=[float])(x)
