# right: a dot product of weights and values; score 4 of 4
import numpy as np


def gradient(f, x, epsilon):
    places = x + epsilon * np.array([-0.5, 0.5])
    values = np.array([f(float(p)) for p in places])
    return values @ np.array([-1.0, 1.0]) / epsilon
