# wrong: 2.718 for e; score 0 of 4
import math


def exponential(data):
    return [2.718**x for x in data]


def exponential_derivative(data):
    return [2.718**x for x in data]


def softplus(data):
    return [math.log(1 + 2.718**x) for x in data]


def softplus_derivative(data):
    return [2.718**x / (1 + 2.718**x) for x in data]
