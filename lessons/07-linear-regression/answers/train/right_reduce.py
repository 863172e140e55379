# right: functools.reduce over the epochs; score 5 of 5
from functools import reduce


def train(x, y, w, learning_rate, n_epochs):
    def step(v, _):
        return v - learning_rate * 2 * np.mean((x @ v - y) * x, axis=0, keepdims=True).T

    return reduce(step, range(n_epochs), w.copy())
