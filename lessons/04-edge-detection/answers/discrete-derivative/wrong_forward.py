# wrong: right neighbour only; score 0 of 2; slip pixel-forward
def discrete_derivative(values, i):
    return values[i + 1] - values[i]
