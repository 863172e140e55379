# right: gives a whole number as int where the result is whole; score 2 of 2
def discrete_derivative(values, i):
    d = values[i + 1] - values[i - 1]
    if d % 2 == 0:
        return int(d // 2)
    return d / 2
