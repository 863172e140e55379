# wrong: magnitude instead of slope; score 0 of 2; slip sign-dropped
def discrete_derivative(values, i):
    return abs(values[i + 1] - values[i - 1]) / 2
