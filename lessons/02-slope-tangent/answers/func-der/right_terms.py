# right: both terms by name; score 2 of 2
def func_der(x):
    first = 3 * 3 * x**2
    second = 5 * 2 * x
    return first - second
