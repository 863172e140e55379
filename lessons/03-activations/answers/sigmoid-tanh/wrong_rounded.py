# wrong: rounded to three digits, as on the slides; score 0 of 4; slip rounded-values
import math


def sigmoid(data):
    return [round(y, 3) for y in [1 / (1 + math.exp(-x)) for x in data]]


def sigmoid_derivative(data):
    return [round(y, 3) for y in [s * (1 - s) for s in [1 / (1 + math.exp(-x)) for x in data]]]


def tanh(data):
    return [round(y, 3) for y in [math.tanh(x) for x in data]]


def tanh_derivative(data):
    return [round(y, 3) for y in [1 - math.tanh(x) ** 2 for x in data]]
