# wrong: return stands inside the loop; score 0 of 4
import math


def sigmoid(data):
    result = []
    for x in data:
        result.append(1 / (1 + math.exp(-x)))
        return result


def sigmoid_derivative(data):
    result = []
    for s in sigmoid(data):
        result.append(s * (1 - s))
        return result


def tanh(data):
    result = []
    for x in data:
        result.append(math.tanh(x))
        return result


def tanh_derivative(data):
    result = []
    for t in tanh(data):
        result.append(1 - t * t)
        return result
