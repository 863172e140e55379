# right: factored; score 2 of 2
def func_der(x):
    return x * (9 * x - 10)
