# right: the mean of the forward and the backward difference, with helpers; score 2 of 2
def tien(v, i):
    return v[i + 1] - v[i]

def lui(v, i):
    return v[i] - v[i - 1]

def discrete_derivative(values, i):
    return (tien(values, i) + lui(values, i)) / 2
