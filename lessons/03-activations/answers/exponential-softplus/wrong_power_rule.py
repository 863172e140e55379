# wrong: the power rule on e^x; score 3.2 of 4; slip power-rule-on-exponential
import math


def exponential(data):
    return [math.exp(x) for x in data]


def exponential_derivative(data):
    return [x * math.exp(x - 1) for x in data]


def softplus(data):
    return [math.log(1 + math.exp(x)) for x in data]


def softplus_derivative(data):
    return [1 / (1 + math.exp(-x)) for x in data]
