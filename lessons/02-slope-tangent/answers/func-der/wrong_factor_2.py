# wrong: the 2 of x² stays up there: 9x² - 5x; score 0 of 2; slip two-forgotten
def func_der(x):
    return 9 * x**2 - 5 * x
