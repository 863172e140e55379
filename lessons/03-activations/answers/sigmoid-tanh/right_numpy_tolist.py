# right: computed with NumPy, given back as a list; score 4 of 4
import numpy as np


def sigmoid(data):
    return (1 / (1 + np.exp(-np.array(data, dtype=float)))).tolist()


def sigmoid_derivative(data):
    s = np.array(sigmoid(data))
    return (s * (1 - s)).tolist()


def tanh(data):
    return list(np.tanh(np.array(data, dtype=float)))


def tanh_derivative(data):
    return [1 / np.cosh(x) ** 2 for x in data]
