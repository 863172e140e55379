# wrong: the function instead of its derivative; score 0 of 2; slip function-itself
def func_der(x):
    return 3 * x**3 - 5 * x**2
