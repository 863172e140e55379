# right: the helper as a decorator, as the slides use theirs; score 6 of 6
import numpy as np


@everywhere
def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)


@everywhere
def log(x):
    return DualNumber(np.log(x.value), x.prime / x.value)


@everywhere
def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)


@everywhere
def cos(x):
    return DualNumber(np.cos(x.value), -np.sin(x.value) * x.prime)


@everywhere
def tan(x):
    return DualNumber(np.tan(x.value), x.prime / np.cos(x.value) ** 2)


@everywhere
def fabs(x):
    return DualNumber(np.abs(x.value), np.sign(x.value) * x.prime)
