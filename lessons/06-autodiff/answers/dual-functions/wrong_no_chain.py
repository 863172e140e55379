# wrong: the prime is never multiplied; score 1 of 6; slip prime-not-multiplied
import numpy as np


def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value))


def log(x):
    return DualNumber(np.log(x.value), 1 / x.value)


def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value))


def cos(x):
    return DualNumber(np.cos(x.value), -np.sin(x.value))


def tan(x):
    return DualNumber(np.tan(x.value), 1 / np.cos(x.value) ** 2)


def fabs(x):
    return DualNumber(np.abs(x.value), np.sign(x.value))


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
