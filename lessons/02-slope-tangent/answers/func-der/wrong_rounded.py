# wrong: rounded to a whole number; score 0 of 2
def func_der(x):
    return round(9 * x**2 - 10 * x)
