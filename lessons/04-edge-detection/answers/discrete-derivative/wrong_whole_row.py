# wrong: returns a list for the whole row; score 0 of 2
def discrete_derivative(values, i):
    return [(values[k + 1] - values[k - 1]) / 2 for k in range(1, len(values) - 1)]
