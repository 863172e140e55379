# wrong: writes over the list it got; score 3.47 of 4
import math


def elu(data, alpha):
    for i in range(len(data)):
        if data[i] < 0:
            data[i] = alpha * (math.exp(data[i]) - 1)
    return data


def elu_derivative(data, alpha):
    return [1 if x > 0 else alpha * math.exp(x) for x in data]


def selu(data):
    return [1.0507 * y for y in elu(list(data), 1.6733)]


def selu_derivative(data):
    return [1.0507 * y for y in elu_derivative(data, 1.6733)]
