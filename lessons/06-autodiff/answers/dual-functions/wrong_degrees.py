# wrong: takes the angles for degrees; score 3.5 of 6; slip degrees-for-radians
def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)


def log(x):
    return DualNumber(np.log(x.value), x.prime / x.value)


def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)


def cos(x):
    a = np.radians(x.value)
    return DualNumber(np.cos(a), -np.sin(a) * x.prime)


def tan(x):
    a = np.radians(x.value)
    return DualNumber(np.tan(a), x.prime / np.cos(a) ** 2)


def fabs(x):
    return DualNumber(np.abs(x.value), np.sign(x.value) * x.prime)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
