# wrong: not written yet; score 0 of 6
def exp(x):
    raise NotImplementedError


def log(x):
    raise NotImplementedError


def sin(x):
    raise NotImplementedError


def cos(x):
    raise NotImplementedError


def tan(x):
    raise NotImplementedError


def fabs(x):
    raise NotImplementedError


exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
