# wrong: maximum is right, but exp still gets x itself, which overflows; score 2.83 of 4; slip overflow-warning
def stable_sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))

def stable_softplus(x):
    return np.maximum(x, np.log(1 + np.exp(x)))
