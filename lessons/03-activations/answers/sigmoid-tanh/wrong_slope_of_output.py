# wrong: x in place of f(x) in both derivatives; score 2.4 of 4; slip derivative-of-output
import math


def sigmoid(data):
    return [1 / (1 + math.exp(-x)) for x in data]


def sigmoid_derivative(data):
    return [x * (1 - x) for x in data]


def tanh(data):
    return [math.tanh(x) for x in data]


def tanh_derivative(data):
    return [1 - x**2 for x in data]
