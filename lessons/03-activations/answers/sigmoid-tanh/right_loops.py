# right: loops with append and a helper for one number; score 4 of 4
from math import exp


def one_sigmoid(x):
    return 1 / (1 + exp(-x))


def sigmoid(data):
    result = []
    for x in data:
        result.append(one_sigmoid(x))
    return result


def sigmoid_derivative(data):
    result = []
    for x in data:
        s = one_sigmoid(x)
        result.append(s - s**2)
    return result


def tanh(data):
    result = [0] * len(data)
    for i in range(len(data)):
        result[i] = 2 * one_sigmoid(2 * data[i]) - 1
    return result


def tanh_derivative(data):
    result = []
    for i, t in enumerate(tanh(data)):
        result += [(1 - t) * (1 + t)]
    return result
