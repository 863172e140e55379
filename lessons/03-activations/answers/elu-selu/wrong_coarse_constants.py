# wrong: constants with two digits; score 2.2 of 4; slip constants-short
import math


def elu(data, alpha):
    return [x if x > 0 else alpha * (math.exp(x) - 1) for x in data]


def elu_derivative(data, alpha):
    return [1 if x > 0 else alpha * math.exp(x) for x in data]


def selu(data):
    return [1.05 * x if x > 0 else 1.05 * 1.67 * (math.exp(x) - 1) for x in data]


def selu_derivative(data):
    return [1.05 if x > 0 else 1.05 * 1.67 * math.exp(x) for x in data]
