# wrong: adds the neighbours instead of subtracting; score 0 of 2; slip neighbours-added
def discrete_derivative(values, i):
    return (values[i + 1] + values[i - 1]) / 2
