# right: functions of math made into array functions, 0-d arrays for numbers; score 6 of 6
def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)


def log(x):
    return DualNumber(np.vectorize(math.log, otypes=[float])(x.value), x.prime / x.value)


def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)


def cos(x):
    cosine = np.vectorize(math.cos, otypes=[float])
    sine = np.vectorize(math.sin, otypes=[float])
    return DualNumber(cosine(x.value), -sine(x.value) * x.prime)


def tan(x):
    tangent = np.vectorize(math.tan, otypes=[float])
    return DualNumber(tangent(x.value), (1 + tangent(x.value) ** 2) * x.prime)


def fabs(x):
    sign = np.vectorize(lambda v: -1.0 if v < 0 else 1.0)
    return DualNumber(sign(x.value) * x.value, sign(x.value) * x.prime)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
