# wrong: overwrites x and returns it; score 5 of 6
def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)


def log(x):
    x.prime = x.prime / x.value
    x.value = np.log(x.value)
    return x


def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)


def cos(x):
    return DualNumber(np.cos(x.value), -np.sin(x.value) * x.prime)


def tan(x):
    return DualNumber(np.tan(x.value), x.prime / np.cos(x.value) ** 2)


def fabs(x):
    return DualNumber(np.abs(x.value), np.sign(x.value) * x.prime)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
