# wrong: x*2 in place of x**2; score 0 of 2; slip times-for-power
def func_der(x):
    return 9 * x * 2 - 10 * x
