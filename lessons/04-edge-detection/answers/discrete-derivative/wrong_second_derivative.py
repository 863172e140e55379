# wrong: the second difference; score 0 of 2; slip second-difference
def discrete_derivative(values, i):
    return values[i + 1] - 2 * values[i] + values[i - 1]
