# wrong: return inside the loop; score 0.6 of 5; slip one-step-only
def train(x, y, w, learning_rate, n_epochs):
    for _ in range(n_epochs):
        w = w - learning_rate * mse_gradient(x, y, w)
        return w
