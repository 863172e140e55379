# wrong: neighbours two places away, divided by 2; score 0 of 2
def discrete_derivative(values, i):
    return (values[(i + 2) % len(values)] - values[i - 2]) / 2
