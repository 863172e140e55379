# wrong: alpha fixed to 0.25, as in the visible check; score 2 of 4
import math


def elu(data, alpha):
    return [x if x > 0 else 0.25 * (math.exp(x) - 1) for x in data]


def elu_derivative(data, alpha):
    return [1 if x > 0 else 0.25 * math.exp(x) for x in data]


def selu(data):
    return [1.0507 * x if x > 0 else 1.0507 * 1.6733 * (math.exp(x) - 1) for x in data]


def selu_derivative(data):
    return [1.0507 if x > 0 else 1.0507 * 1.6733 * math.exp(x) for x in data]
