# right: keeps the weights of all epochs and returns the last; score 5 of 5
def train(x, y, w, learning_rate, n_epochs):
    history = [w]
    for _ in range(n_epochs):
        last = history[-1]
        predictions = linear(x)(last)
        history.append(last - learning_rate * (2 / len(y)) * x.T @ (predictions - y))
    return history[-1]
