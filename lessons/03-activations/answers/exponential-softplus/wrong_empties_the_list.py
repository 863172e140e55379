# wrong: pops the numbers out of the list it got; score 3.2 of 4
import math


def exponential(data):
    result = []
    while data:
        result.append(math.exp(data.pop(0)))
    return result


def exponential_derivative(data):
    return exponential(data)


def softplus(data):
    return [math.log(1 + math.exp(x)) for x in data]


def softplus_derivative(data):
    return [1 / (1 + math.exp(-x)) for x in data]
