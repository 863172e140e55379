# wrong: ^ is no power in Python; score 0 of 2
def func_der(x):
    return 9 * x ^ 2 - 10 * x
