# wrong: w changed in place; score 3.4 of 5
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(n_epochs):
        w -= learning_rate * mse_gradient(x, y, w)
    return w
