# wrong: a difference quotient too coarse for the tolerance; score 0 of 2
def func_der(x):
    f = lambda t: 3 * t**3 - 5 * t**2
    return (f(x + 1e-3) - f(x)) / 1e-3
