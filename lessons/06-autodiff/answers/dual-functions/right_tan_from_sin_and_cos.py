# right: tan as the dual quotient sin / cos, cos as a shifted sin; score 6 of 6
def exp(x):
    return DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)


def log(x):
    return DualNumber(np.log(x.value), x.prime * x.value**-1.0)


def sin(x):
    return DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)


def cos(x):
    return sin(x + np.pi / 2)


def tan(x):
    return sin(x) / cos(x)


def fabs(x):
    return DualNumber(np.abs(x.value), np.copysign(1.0, x.value) * x.prime)


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
