# right: the slope from auto_diff; score 4 of 4
import numpy as np


def find_root(f, x, epochs=1000):
    for _ in range(epochs):
        x = x - f(x) / auto_diff(f, x)
    return float(x)
