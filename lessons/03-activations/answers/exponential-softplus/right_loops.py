# right: loops with append; score 4 of 4
import math


def exponential(data):
    result = []
    for x in data:
        result.append(math.exp(x))
    return result


def exponential_derivative(data):
    result = []
    for x in data:
        result.append(math.exp(x))
    return result


def softplus(data):
    result = []
    for y in exponential(data):
        result.append(math.log1p(y))
    return result


def softplus_derivative(data):
    result = []
    for y in exponential(data):
        result.append(1 / (1 + y) * y)
    return result
