# wrong: returns tuples, not lists; score 3.2 of 4
import math


def exponential(data):
    return tuple([math.exp(x) for x in data])


def exponential_derivative(data):
    return tuple([math.exp(x) for x in data])


def softplus(data):
    return tuple([math.log(1 + math.exp(x)) for x in data])


def softplus_derivative(data):
    return tuple([1 / (1 + math.exp(-x)) for x in data])
