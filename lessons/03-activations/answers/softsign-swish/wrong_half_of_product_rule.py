# wrong: one term of the product rule; score 3.2 of 4; slip product-rule-half
import math


def softsign(data):
    return [x / (abs(x) + 1) for x in data]


def softsign_derivative(data):
    return [1 / (abs(x) + 1) ** 2 for x in data]


def swish(data):
    return [x / (1 + math.exp(-x)) for x in data]


def swish_derivative(data):
    return [x * s * (1 - s) for x, s in zip(data, sigmoid(data))]
