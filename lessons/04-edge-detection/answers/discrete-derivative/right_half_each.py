# right: the mean of forward and backward; score 2 of 2
def discrete_derivative(values, i):
    forward = values[i + 1] - values[i]
    backward = values[i] - values[i - 1]
    return 0.5 * (forward + backward)
