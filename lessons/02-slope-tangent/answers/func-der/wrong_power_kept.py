# wrong: the exponents kept; score 0 of 2; slip power-kept
def func_der(x):
    return 9 * x**3 - 10 * x**2
