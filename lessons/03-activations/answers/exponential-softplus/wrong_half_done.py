# wrong: only the exponential function is written; score 1.6 of 4
import math


def exponential(data):
    return [math.exp(x) for x in data]


def exponential_derivative(data):
    return exponential(data)


def softplus(data):
    raise NotImplementedError


def softplus_derivative(data):
    raise NotImplementedError
