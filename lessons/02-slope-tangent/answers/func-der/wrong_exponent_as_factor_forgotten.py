# wrong: exponents lowered, but not brought down as factors; score 0 of 2; slip factor-forgotten
def func_der(x):
    return 3 * x**2 - 5 * x
