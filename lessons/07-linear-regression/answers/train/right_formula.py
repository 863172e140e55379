# right: the formula in the loop; score 5 of 5
def train(x, y, w, learning_rate, n_epochs):
    n = x.shape[0]
    for epoch in range(n_epochs):
        predicted = x @ w
        dw = (2 / n) * (x.T @ (predicted - y))
        w = w - learning_rate * dw
    return w
