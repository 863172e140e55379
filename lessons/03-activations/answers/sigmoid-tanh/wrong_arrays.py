# wrong: returns NumPy arrays, not lists; score 3.2 of 4
import numpy as np


def sigmoid(data):
    return 1 / (1 + np.exp(-np.array(data, dtype=float)))


def sigmoid_derivative(data):
    return sigmoid(data) * (1 - sigmoid(data))


def tanh(data):
    return np.tanh(np.array(data, dtype=float))


def tanh_derivative(data):
    return 1 - tanh(data) ** 2
