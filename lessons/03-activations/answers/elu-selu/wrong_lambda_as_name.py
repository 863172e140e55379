# wrong: lambda as a name, which Python refuses; score 0 of 4
import math


def elu(data, alpha):
    return [x if x > 0 else alpha * (math.exp(x) - 1) for x in data]


def elu_derivative(data, alpha):
    return [1 if x > 0 else alpha * math.exp(x) for x in data]


lambda = 1.0507


def selu(data):
    return [lambda * y for y in elu(data, 1.6733)]


def selu_derivative(data):
    return [lambda * y for y in elu_derivative(data, 1.6733)]
