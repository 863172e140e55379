# wrong: right neighbour only, divided by 2; score 0 of 2; slip pixel-halves-mixed
def discrete_derivative(values, i):
    return (values[i + 1] - values[i]) / 2
