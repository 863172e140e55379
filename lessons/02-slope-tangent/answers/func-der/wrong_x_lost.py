# wrong: the derivative of x² written as 2; score 0 of 2; slip x-forgotten
def func_der(x):
    return 9 * x**2 - 10
