# right: math.e to a power, np.log; score 4 of 4
import math

import numpy as np


def exponential(data):
    return [math.e**x for x in data]


def exponential_derivative(data):
    return [math.e**x for x in data]


def softplus(data):
    return [np.log(1 + math.e**x) for x in data]


def softplus_derivative(data):
    return [math.e**x / (1 + math.e**x) for x in data]
