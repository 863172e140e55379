# wrong: uses the eight numbers of the text, whatever values is; score 0 of 2
def discrete_derivative(values, i):
    f = [32, 30, 45, 36, 160, 156, 155, 170]
    return (f[i + 1] - f[i - 1]) / 2
