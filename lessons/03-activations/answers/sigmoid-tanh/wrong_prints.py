# wrong: prints instead of returning; score 0 of 4; slip prints
import math


def sigmoid(data):
    print([1 / (1 + math.exp(-x)) for x in data])


def sigmoid_derivative(data):
    for x in data:
        s = 1 / (1 + math.exp(-x))
        print(s * (1 - s))


def tanh(data):
    print([math.tanh(x) for x in data])


def tanh_derivative(data):
    print([1 - math.tanh(x) ** 2 for x in data])
