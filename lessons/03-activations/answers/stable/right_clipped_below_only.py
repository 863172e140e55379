# right: exp never sees more than 50; beyond, the softplus is x; the sigmoid clipped at 700; score 4 of 4
def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -700, 700)))

def stable_softplus(x):
    return np.where(x > 50, x, np.log1p(np.exp(np.minimum(x, 50))))
