# wrong: prints instead of returning; score 0 of 2; slip prints
def discrete_derivative(values, i):
    print((values[i + 1] - values[i - 1]) / 2)
