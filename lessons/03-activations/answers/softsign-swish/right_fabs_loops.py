# right: math.fabs and loops; score 4 of 4
import math


def softsign(data):
    result = []
    for x in data:
        result.append(x / (math.fabs(x) + 1))
    return result


def softsign_derivative(data):
    result = []
    for x in data:
        result.append((math.fabs(x) + 1) ** -2)
    return result


def swish(data):
    result = []
    for i in range(len(data)):
        result.append(data[i] * math.exp(data[i]) / (math.exp(data[i]) + 1))
    return result


def swish_derivative(data):
    slopes = sigmoid_derivative(data)
    heights = sigmoid(data)
    result = []
    for i in range(len(data)):
        result.append(heights[i] + data[i] * slopes[i])
    return result
