# wrong: raises the powers: the antiderivative; score 0 of 2; slip integral
def func_der(x):
    return 3 / 4 * x**4 - 5 / 3 * x**3
