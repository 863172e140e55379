# right: as the slides, a NumPy number; score 3 of 3
def evaluate(x, y, w):
    return np.abs(x.dot(w) - y).mean()
