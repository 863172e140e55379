# wrong: tan slope 1/sin squared; score 5 of 6
def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)


def log(x):
    return DualNumber(np.log(x.value), x.prime / x.value)


def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)


def cos(x):
    return DualNumber(np.cos(x.value), -np.sin(x.value) * x.prime)


def tan(x):
    return DualNumber(np.tan(x.value), x.prime / np.sin(x.value) ** 2)


def fabs(x):
    return DualNumber(np.abs(x.value), np.sign(x.value) * x.prime)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
