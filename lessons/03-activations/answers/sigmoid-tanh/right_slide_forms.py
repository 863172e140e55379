# right: the slides' other forms, derivatives written out; score 4 of 4
import math


def sigmoid(data):
    return [math.exp(x) / (math.exp(x) + 1) for x in data]


def sigmoid_derivative(data):
    return [math.exp(-x) / (1 + math.exp(-x)) ** 2 for x in data]


def tanh(data):
    return [(math.exp(x) - math.exp(-x)) / (math.exp(x) + math.exp(-x)) for x in data]


def tanh_derivative(data):
    return [4 / (math.exp(x) + math.exp(-x)) ** 2 for x in data]
