# right: tan by 1 + tan², log by a reciprocal, fabs by where; score 6 of 6
import numpy as np


def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)


def log(x):
    return DualNumber(np.log(x.value), 1.0 / x.value * x.prime)


def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)


def cos(x):
    return DualNumber(np.cos(x.value), -np.sin(x.value) * x.prime)


def tan(x):
    return DualNumber(np.tan(x.value), (1 + np.tan(x.value) ** 2) * x.prime)


def fabs(x):
    return DualNumber(np.abs(x.value), np.where(x.value < 0, -1.0, 1.0) * x.prime)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
