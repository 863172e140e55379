# right: the slope from the value: y + alpha on the left; score 4 of 4
import math


def elu(data, alpha):
    return [x if x > 0 else alpha * (math.exp(x) - 1) for x in data]


def elu_derivative(data, alpha):
    return [1 if x >= 0 else y + alpha for x, y in zip(data, elu(data, alpha))]


def selu(data):
    return [1.0507 * x if x > 0 else 1.0507 * 1.6733 * (math.exp(x) - 1) for x in data]


def selu_derivative(data):
    return [1.0507 if y >= 0 else y + 1.0507 * 1.6733 for y in selu(data)]
