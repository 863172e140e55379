# wrong: prints the derivative; score 0 of 2; slip prints
def func_der(x):
    print(9 * x**2 - 10 * x)
