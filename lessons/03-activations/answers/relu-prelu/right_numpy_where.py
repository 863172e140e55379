# right: np.where, given back as lists; score 4 of 4
import numpy as np


def relu(data):
    return np.maximum(0, data).tolist()


def relu_derivative(data):
    return np.where(np.array(data) > 0, 1.0, 0.0).tolist()


def prelu(data, alpha):
    x = np.array(data, dtype=float)
    return np.where(x > 0, x, alpha * x).tolist()


def prelu_derivative(data, alpha):
    x = np.array(data, dtype=float)
    return list(np.where(x > 0, 1, alpha))
