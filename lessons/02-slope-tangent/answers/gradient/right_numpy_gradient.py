# right: the middle of np.gradient over three samples; score 4 of 4
import numpy as np


def gradient(f, x, epsilon):
    h = epsilon / 2
    return np.gradient([f(x - h), f(x), f(x + h)], h)[1]
