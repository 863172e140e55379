# wrong: no absolute value in the softsign; score 2.4 of 4; slip abs-forgotten
import math


def softsign(data):
    return [x / (x + 1) if x != -1 else 0 for x in data]


def softsign_derivative(data):
    return [1 / (x + 1) ** 2 if x != -1 else 0 for x in data]


def swish(data):
    return [x / (1 + math.exp(-x)) for x in data]


def swish_derivative(data):
    return [s + x * s * (1 - s) for x, s in zip(data, sigmoid(data))]
