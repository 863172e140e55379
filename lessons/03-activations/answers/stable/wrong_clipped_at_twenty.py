# wrong: x clipped to -20...20, so sigmoid(-1000) is 2e-9 and softplus(1000) is 20; score 1.46 of 4
def stable_sigmoid(x):
    x = np.clip(x, -20, 20)
    return 1 / (1 + np.exp(-x))

def stable_softplus(x):
    x = np.clip(x, -20, 20)
    return np.log(1 + np.exp(x))
