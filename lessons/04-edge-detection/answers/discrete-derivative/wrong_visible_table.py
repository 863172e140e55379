# wrong: a table of the visible cases; score 0 of 2
def discrete_derivative(values, i):
    return {4: 60.0, 3: 57.5}[i]
