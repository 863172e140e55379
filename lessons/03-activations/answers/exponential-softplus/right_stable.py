# right: a form for every size; score 4 of 4
import math


def exponential(data):
    return [math.exp(x) for x in data]


def exponential_derivative(data):
    return [math.exp(x) for x in data]


def softplus(data):
    return [max(x, 0) + math.log1p(math.exp(-abs(x))) for x in data]


def softplus_derivative(data):
    return [0.5 * (1 + math.tanh(x / 2)) for x in data]
