# wrong: returns a function of x in place of a number; score 0 of 2
def func_der(x):
    return lambda x: 9 * x**2 - 10 * x
