# right: walks to the index by cutting the head off; score 2 of 2
def discrete_derivative(values, i):
    if i == 1:
        left, _, right, *_ = values
        return (right - left) / 2
    return discrete_derivative(values[1:], i - 1)
