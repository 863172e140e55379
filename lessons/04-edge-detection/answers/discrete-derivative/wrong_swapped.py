# wrong: left minus right; score 0 of 2; slip pixels-swapped
def discrete_derivative(values, i):
    return (values[i - 1] - values[i + 1]) / 2
