# right: fabs with np.where, tan slope as 1 + tan squared; score 6 of 6
def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)


def log(x):
    return DualNumber(np.log(x.value), np.divide(x.prime, x.value))


def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)


def cos(x):
    return DualNumber(np.cos(x.value), np.negative(np.sin(x.value)) * x.prime)


def tan(x):
    t = np.tan(x.value)
    return DualNumber(t, (1 + t * t) * x.prime)


def fabs(x):
    left = np.asarray(x.value) < 0
    return DualNumber(np.where(left, -1, 1) * x.value, np.where(left, -1, 1) * x.prime)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
