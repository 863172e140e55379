# wrong: returns an array of one; score 0 of 4
import numpy as np


def find_root(f, x, epochs=1000):
    x = np.array([float(x)])
    for _ in range(epochs):
        x = x - f(x) / auto_diff(f, x)
    return x
