# wrong: right numbers in one row, the shape is lost; score 2.63 of 4
def stable_sigmoid(x):
    out = []
    for t in x.ravel():
        out.append(1 / (1 + math.exp(-t)) if t >= 0 else math.exp(t) / (1 + math.exp(t)))
    return np.array(out)

def stable_softplus(x):
    out = []
    for t in x.ravel():
        out.append(max(t, 0) + math.log1p(math.exp(-abs(t))))
    return np.array(out)
