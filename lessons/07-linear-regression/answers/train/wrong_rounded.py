# wrong: rounds to two digits in every epoch; score 0.6 of 5
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(n_epochs):
        w = np.round(w - learning_rate * 2 / len(x) * (x.T @ (x @ w - y)), 2)
    return w
