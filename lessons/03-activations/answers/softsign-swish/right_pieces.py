# right: softsign in two pieces; score 4 of 4
import math


def softsign(data):
    return [x / (x + 1) if x >= 0 else x / (1 - x) for x in data]


def softsign_derivative(data):
    return [1 / (1 + x) ** 2 if x >= 0 else 1 / (1 - x) ** 2 for x in data]


def swish(data):
    return [x / (1 + math.exp(-x)) for x in data]


def swish_derivative(data):
    return [(1 + math.exp(-x) + x * math.exp(-x)) / (1 + math.exp(-x)) ** 2 for x in data]
