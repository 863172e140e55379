# wrong: forgets the width of 2; score 0 of 2; slip pixel-width-lost
def discrete_derivative(values, i):
    return values[i + 1] - values[i - 1]
