# wrong: writes the results over the list it got; score 3.2 of 4
import math


def sigmoid(data):
    for i in range(len(data)):
        data[i] = 1 / (1 + math.exp(-data[i]))
    return data


def sigmoid_derivative(data):
    for i in range(len(data)):
        s = 1 / (1 + math.exp(-data[i]))
        data[i] = s * (1 - s)
    return data


def tanh(data):
    return [math.tanh(x) for x in data]


def tanh_derivative(data):
    return [1 - math.tanh(x) ** 2 for x in data]
