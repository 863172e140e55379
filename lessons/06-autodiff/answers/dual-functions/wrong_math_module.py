# wrong: math instead of NumPy, so arrays fail; score 3.5 of 6
import math


def exp(x):
    return DualNumber(math.exp(x.value), math.exp(x.value) * x.prime)


def log(x):
    return DualNumber(math.log(x.value), x.prime / x.value)


def sin(x):
    return DualNumber(math.sin(x.value), math.cos(x.value) * x.prime)


def cos(x):
    return DualNumber(math.cos(x.value), -math.sin(x.value) * x.prime)


def tan(x):
    return DualNumber(math.tan(x.value), x.prime / math.cos(x.value) ** 2)


def fabs(x):
    return DualNumber(abs(x.value), math.copysign(1, x.value) * x.prime)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
