# wrong: rounds the result; score 0 of 2
def discrete_derivative(values, i):
    return round((values[i + 1] - values[i - 1]) / 2)
