# wrong: rounded to three digits; score 0 of 4; slip rounded-values
import math


def exponential(data):
    return [round(math.exp(x), 3) for x in data]


def exponential_derivative(data):
    return [round(math.exp(x), 3) for x in data]


def softplus(data):
    return [round(math.log(1 + math.exp(x)), 3) for x in data]


def softplus_derivative(data):
    return [round(1 / (1 + math.exp(-x)), 3) for x in data]
