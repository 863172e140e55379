# wrong: loops over one axis, so a table or a single number fails; score 1.43 of 4
def stable_sigmoid(x):
    out = np.zeros(len(x))
    for i in range(len(x)):
        out[i] = 1 / (1 + math.exp(-x[i])) if x[i] >= 0 else math.exp(x[i]) / (1 + math.exp(x[i]))
    return out

def stable_softplus(x):
    out = np.zeros(len(x))
    for i in range(len(x)):
        out[i] = max(x[i], 0) + math.log1p(math.exp(-abs(x[i])))
    return out
