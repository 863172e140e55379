# wrong: the derivatives return the functions; score 2.4 of 4; slip function-itself
import math


def sigmoid(data):
    return [1 / (1 + math.exp(-x)) for x in data]


def sigmoid_derivative(data):
    return sigmoid(data)


def tanh(data):
    return [math.tanh(x) for x in data]


def tanh_derivative(data):
    return tanh(data)
