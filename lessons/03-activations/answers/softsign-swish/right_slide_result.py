# right: the slides' result for swish, from y and the sigmoid; score 4 of 4
import math


def softsign(data):
    return [x / (abs(x) + 1) for x in data]


def softsign_derivative(data):
    return [1 / (abs(x) + 1) ** 2 for x in data]


def swish(data):
    return [x * s for x, s in zip(data, sigmoid(data))]


def swish_derivative(data):
    return [y + s * (1 - y) for y, s in zip(swish(data), sigmoid(data))]
