# wrong: knows the example only; score 0 of 2
def discrete_derivative(values, i):
    return 60.0
