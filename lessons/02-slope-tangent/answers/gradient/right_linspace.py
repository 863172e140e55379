# right: the two ends of np.linspace; score 4 of 4
import numpy as np


def gradient(f, x, epsilon):
    xs = np.linspace(x - epsilon / 2, x + epsilon / 2, 2)
    ys = [f(x_) for x_ in xs]
    return (ys[-1] - ys[0]) / epsilon
