# wrong: the constants 3 and 5 are dropped; score 0 of 2; slip constants-forgotten
def func_der(x):
    return 3 * x**2 - 2 * x
