# wrong: left neighbour only; score 0 of 2; slip pixel-backward
def discrete_derivative(values, i):
    return values[i] - values[i - 1]
