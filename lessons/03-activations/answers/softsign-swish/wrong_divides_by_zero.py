# wrong: x / |x| written out, fails at 0; score 2.8 of 4
import math


def softsign(data):
    return [x / (abs(x) + 1) for x in data]


def softsign_derivative(data):
    return [(abs(x) + 1 - x * (x / abs(x))) / (abs(x) + 1) ** 2 for x in data]


def swish(data):
    return [x / (1 + math.exp(-x)) for x in data]


def swish_derivative(data):
    return [s + x * s * (1 - s) for x, s in zip(data, sigmoid(data))]
