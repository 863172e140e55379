# right: |e| as the root of e squared; score 3 of 3
def evaluate(x, y, w):
    e = x.dot(w) - y
    return np.sqrt(e * e).sum().item() / e.shape[0]
