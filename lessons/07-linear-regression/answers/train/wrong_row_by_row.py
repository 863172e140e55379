# wrong: a step after every row; score 0 of 5; slip row-by-row
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(n_epochs):
        for i in range(len(x)):
            w = w - learning_rate * mse_gradient(x[i : i + 1], y[i : i + 1], w)
    return w
