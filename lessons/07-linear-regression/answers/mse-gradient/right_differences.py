# right: central differences of the loss; score 4 of 4
def mse_gradient(x, y, w):
    def loss(weights):
        return float(np.mean((x @ weights - y) ** 2))

    slopes = np.zeros((len(w), 1))
    for j in range(len(w)):
        step = np.zeros((len(w), 1))
        step[j] = 5e-4
        slopes[j] = (loss(w + step) - loss(w - step)) / 1e-3
    return slopes
