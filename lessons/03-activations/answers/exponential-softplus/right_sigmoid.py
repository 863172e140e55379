# right: the slope of the softplus as sigmoid; score 4 of 4
import math


def exponential(data):
    return [math.exp(x) for x in data]


def exponential_derivative(data):
    return exponential(data)


def softplus(data):
    return [math.log(1 + math.exp(x)) for x in data]


def softplus_derivative(data):
    return sigmoid(data)
