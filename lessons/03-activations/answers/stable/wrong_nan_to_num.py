# wrong: right numbers, but nan and inf are only repaired afterwards, so both warn; score 2.06 of 4; slip overflow-warning
def stable_sigmoid(x):
    return np.nan_to_num(np.exp(x) / (1 + np.exp(x)), nan=1.0)

def stable_softplus(x):
    y = np.log(1 + np.exp(x))
    return np.where(np.isinf(y), x, y)
