# wrong: each weight moves before the next slope is taken; score 0 of 5; slip weights-one-by-one
def train(x, y, w, learning_rate, n_epochs):
    w = w.astype(float)
    for _ in range(n_epochs):
        for j in range(len(w)):
            w[j] = w[j] - learning_rate * (2 / len(x) * x.T @ (x @ w - y))[j]
    return w
