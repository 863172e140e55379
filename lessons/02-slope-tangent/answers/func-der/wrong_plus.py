# wrong: the minus lost; score 0 of 2; slip minus-lost
def func_der(x):
    return 9 * x**2 + 10 * x
