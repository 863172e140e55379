# right: neighbours with names; score 2 of 2
def discrete_derivative(values, i):
    left, right = values[i - 1], values[i + 1]
    return (right - left) / 2
