# wrong: e^-x in the softplus; score 3.2 of 4; slip exponent-sign
import math


def exponential(data):
    return [math.exp(x) for x in data]


def exponential_derivative(data):
    return [math.exp(x) for x in data]


def softplus(data):
    return [math.log(1 + math.exp(-x)) for x in data]


def softplus_derivative(data):
    return [1 / (1 + math.exp(-x)) for x in data]
