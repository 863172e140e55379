# right: NumPy numbers; score 4 of 4
import numpy as np

def gradient(f, x, epsilon):
    ends = x + np.array([-0.5, 0.5]) * epsilon
    return np.subtract(f(ends[1]), f(ends[0])) / epsilon
