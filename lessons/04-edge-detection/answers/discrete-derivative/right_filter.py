# right: slides the filter -1, 0, 1 and divides; score 2 of 2
def discrete_derivative(values, i):
    return sum(w * v for w, v in zip([-1, 0, 1], values[i - 1 : i + 2])) / 2
