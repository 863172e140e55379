# wrong: brackets forgotten, halves one neighbour only; score 0 of 2; slip brackets-forgotten
def discrete_derivative(values, i):
    return values[i + 1] - values[i - 1] / 2
