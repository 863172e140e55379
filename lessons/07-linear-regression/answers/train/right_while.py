# right: a while loop and a list of all weights; score 5 of 5
def train(x, y, w, learning_rate, n_epochs):
    path = [np.array(w, dtype=float)]
    while len(path) <= n_epochs:
        path.append(path[-1] - learning_rate * mse_gradient(x, y, path[-1]))
    return path[-1]
