# wrong: both slopes added at the kink; score 3.47 of 4; slip kink-sum
import math


def elu(data, alpha):
    return [x if x > 0 else alpha * (math.exp(x) - 1) for x in data]


def elu_derivative(data, alpha):
    return [(x >= 0) + (alpha * math.exp(x) if x <= 0 else 0) for x in data]


def selu(data):
    return [1.0507 * x if x > 0 else 1.0507 * 1.6733 * (math.exp(x) - 1) for x in data]


def selu_derivative(data):
    return [1.0507 if x > 0 else 1.0507 * 1.6733 * math.exp(x) for x in data]
