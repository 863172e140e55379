# wrong: derived twice; score 0 of 2; slip derived-twice
def func_der(x):
    return 18 * x - 10
