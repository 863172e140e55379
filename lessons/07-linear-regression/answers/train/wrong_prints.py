# wrong: prints the weights; score 0 of 5; slip prints
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(n_epochs):
        w = w - learning_rate * mse_gradient(x, y, w)
    print(w)
