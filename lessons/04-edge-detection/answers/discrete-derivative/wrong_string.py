# wrong: a formatted text instead of a number; score 0 of 2
def discrete_derivative(values, i):
    return f"{(values[i + 1] - values[i - 1]) / 2:.2f}"
