# right: loops with if and else; score 4 of 4
from math import exp


def elu(data, alpha):
    result = []
    for x in data:
        if x <= 0:
            y = alpha * (exp(x) - 1)
        else:
            y = x
        result.append(y)
    return result


def elu_derivative(data, alpha):
    result = []
    for x in data:
        if x < 0:
            y = alpha * exp(x)
        else:
            y = 1
        result.append(y)
    return result


def selu(data, scale=1.0507, alpha=1.67326):
    result = []
    for y in elu(data, alpha):
        result.append(scale * y)
    return result


def selu_derivative(data, scale=1.0507, alpha=1.67326):
    result = []
    for y in elu_derivative(data, alpha):
        result.append(scale * y)
    return result
