# right: map with lambda; the sigmoid from tanh; score 4 of 4
import math


def tanh(data):
    return list(map(math.tanh, data))


def tanh_derivative(data):
    return list(map(lambda x: 1 - math.tanh(x) ** 2, data))


def sigmoid(data):
    return list(map(lambda x: 0.5 + 0.5 * math.tanh(x / 2), data))


def sigmoid_derivative(data):
    return list(map(lambda x: (1 - math.tanh(x / 2) ** 2) / 4, data))
