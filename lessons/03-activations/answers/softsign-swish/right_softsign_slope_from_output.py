# right: (1 - |y|) squared; score 4 of 4
import math


def softsign(data):
    return [x / (abs(x) + 1) for x in data]


def softsign_derivative(data):
    return [(1 - abs(y)) ** 2 for y in softsign(data)]


def swish(data):
    return [x / (1 + math.exp(-x)) for x in data]


def swish_derivative(data):
    return [s + x * s * (1 - s) for x, s in zip(data, sigmoid(data))]
