# right: weights -1/2, 0, 1/2 added up over three neighbours; score 2 of 2
def discrete_derivative(values, i):
    total = 0
    for step, weight in zip((-1, 0, 1), (-0.5, 0, 0.5)):
        total += weight * values[i + step]
    return total
