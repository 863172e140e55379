# right: one helper with the chain rule for all functions; score 6 of 6
def chain(x, f, slope):
    return DualNumber(f(x.value), slope(x.value) * x.prime)


def exp(x):
    return chain(x, np.exp, np.exp)


def log(x):
    return chain(x, np.log, lambda a: 1 / a)


def sin(x):
    return chain(x, np.sin, np.cos)


def cos(x):
    return chain(x, np.cos, lambda a: -np.sin(a))


def tan(x):
    return chain(x, np.tan, lambda a: np.cos(a) ** -2.0)


def fabs(x):
    return chain(x, np.fabs, np.sign)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
