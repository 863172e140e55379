# right: sum over N, item(); score 3 of 3
def evaluate(x, y, w):
    error = linear(x)(w) - y
    return (np.absolute(error).sum() / y.shape[0]).item()
