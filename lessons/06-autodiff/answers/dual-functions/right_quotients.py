# right: tan as sin / cos, in dual numbers; fabs by the kink's right slope; score 6 of 6
import numpy as np


def exp(x):
    power = np.exp(x.value)
    return DualNumber(power, power * x.prime)


def log(x):
    return DualNumber(np.log(x.value), x.prime * x.value**-1.0)


def sin(x):
    return DualNumber(np.sin(x.value), x.prime * np.cos(x.value))


def cos(x):
    return DualNumber(np.cos(x.value), x.prime * -np.sin(x.value))


def tan(x):
    return sin(x) / cos(x)


def fabs(x):
    side = 2 * (x.value >= 0) - 1
    return x * side


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
