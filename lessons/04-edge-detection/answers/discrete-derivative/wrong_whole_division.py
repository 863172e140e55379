# wrong: whole division; score 0 of 2; slip whole-division
def discrete_derivative(values, i):
    return (values[i + 1] - values[i - 1]) // 2
