# wrong: returns the weights of all epochs; score 0 of 5
def train(x, y, w, learning_rate, n_epochs):
    history = [w]
    for _ in range(n_epochs):
        w = w - learning_rate * 2 / len(x) * (x.T @ (x @ w - y))
        history.append(w)
    return history
