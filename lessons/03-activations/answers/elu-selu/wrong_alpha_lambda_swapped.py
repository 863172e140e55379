# wrong: lambda and alpha exchanged; score 2.53 of 4; slip lambda-alpha-swapped
import math


def elu(data, alpha):
    return [x if x > 0 else alpha * (math.exp(x) - 1) for x in data]


def elu_derivative(data, alpha):
    return [1 if x > 0 else alpha * math.exp(x) for x in data]


def selu(data):
    return [1.6733 * x if x > 0 else 1.0507 * 1.6733 * (math.exp(x) - 1) for x in data]


def selu_derivative(data):
    return [1.6733 if x > 0 else 1.0507 * 1.6733 * math.exp(x) for x in data]
