# wrong: the gradient computed once; score 1.2 of 5; slip gradient-frozen
def train(x, y, w, learning_rate, n_epochs):
    dw = mse_gradient(x, y, w)
    for _ in range(n_epochs):
        w = w - learning_rate * dw
    return w
