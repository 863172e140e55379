# wrong: the inner derivative is added, not multiplied; score 2 of 6; slip prime-added
def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)


def log(x):
    return DualNumber(np.log(x.value), 1 / x.value + x.prime)


def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)


def cos(x):
    return DualNumber(np.cos(x.value), -np.sin(x.value) + x.prime)


def tan(x):
    return DualNumber(np.tan(x.value), 1 / np.cos(x.value) ** 2 + x.prime)


def fabs(x):
    return DualNumber(np.abs(x.value), np.sign(x.value) + x.prime)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
