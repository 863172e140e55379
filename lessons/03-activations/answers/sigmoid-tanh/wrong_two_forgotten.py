# wrong: the 2 in the exponent of tanh forgotten; score 2.4 of 4; slip factor-two-forgotten
import math


def sigmoid(data):
    return [1 / (1 + math.exp(-x)) for x in data]


def sigmoid_derivative(data):
    return [s * (1 - s) for s in sigmoid(data)]


def tanh(data):
    return [2 / (1 + math.exp(-x)) - 1 for x in data]


def tanh_derivative(data):
    return [1 - t * t for t in tanh(data)]
