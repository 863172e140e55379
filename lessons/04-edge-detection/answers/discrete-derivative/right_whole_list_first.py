# right: computes all derivatives, then takes one; score 2 of 2
def discrete_derivative(values, i):
    all_of_them = [None]
    for a, b in zip(values, values[2:]):
        all_of_them.append(0.5 * (b - a))
    return all_of_them[i]
