# wrong: a list with the number instead of the number; score 0 of 2
def discrete_derivative(values, i):
    return [(values[i + 1] - values[i - 1]) / 2]
