# wrong: applies the function to the prime too; score 1 of 6; slip absolute-prime
import numpy as np


def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.prime))


def log(x):
    return DualNumber(np.log(x.value), np.log(x.prime))


def sin(x):
    return DualNumber(np.sin(x.value), np.sin(x.prime))


def cos(x):
    return DualNumber(np.cos(x.value), np.cos(x.prime))


def tan(x):
    return DualNumber(np.tan(x.value), np.tan(x.prime))


def fabs(x):
    return DualNumber(np.abs(x.value), np.abs(x.prime))


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
