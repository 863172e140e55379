# wrong: 16 bits for speed, so three digits are left; score 1.43 of 4
def stable_sigmoid(x):
    e = np.exp(-np.abs(x).astype(np.float16))
    return np.where(x >= 0, 1 / (1 + e), e / (1 + e))

def stable_softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x).astype(np.float16)))
